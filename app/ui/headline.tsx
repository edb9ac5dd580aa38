import type { ReactNode } from "react";

type HeadlineProps = {
  /** What it is, as the heading. */
  label: ReactNode;
  level?: 1 | 2;
  /** The largest text of the page. */
  main: ReactNode;
  sub?: ReactNode;
  /** At the other end of the line of `sub`. */
  aside?: ReactNode;
  /** `neutral` when it no longer holds. */
  tone?: "accent" | "neutral";
};

/** The one thing a page is about, on top of a flush card. */
export function Headline({ label, level = 1, main, sub, aside, tone = "accent" }: HeadlineProps) {
  const Heading = `h${level}` as const;
  return (
    <div className="headline" data-tone={tone === "neutral" ? tone : undefined}>
      <Heading>{label}</Heading>
      <p className="headline-main">{main}</p>
      {sub || aside ? (
        <p className="headline-sub">
          <span>{sub}</span>
          {aside ? <span>{aside}</span> : null}
        </p>
      ) : null}
    </div>
  );
}
