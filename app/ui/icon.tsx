import { iconPaths } from "./icon-paths.ts";

export type IconName = keyof typeof iconPaths;

/** Pictograms that point along the line of reading: they turn round in right-to-left. */
const pointing: ReadonlySet<IconName> = new Set(["arrow", "chevron", "leave", "send", "listen", "interpreter"]);

/** A pictogram. Always beside a word, so screen readers pass it by. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg viewBox="0 0 24 24" fill="currentColor" aria-hidden="true" className={pointing.has(name) ? "mirror" : undefined}>
      <path fillRule="evenodd" d={iconPaths[name]} />
    </svg>
  );
}
