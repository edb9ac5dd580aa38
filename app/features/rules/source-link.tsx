import { NorwegianTerm } from "#app/ui/bdi.tsx";
import type { Source } from "./page-sources.ts";

/** The Norwegian name of a source, as a link where its address is known. Every byte counts here: Referrer-Policy keeps the page secret from the site. */
export function SourceLink({ name, url }: { name: string; url?: Source["url"] | undefined }) {
  if (!url) return <NorwegianTerm>{name}</NorwegianTerm>;
  return (
    <a href={url} lang="nb" dir="ltr">
      {name}
    </a>
  );
}
