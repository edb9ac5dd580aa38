import type { ReactNode } from "react";

/** A day (YYYY-MM-DD) or instant (ISO text) for machines, its words for people; kept together in right-to-left text. */
export function Time({ at, children }: { at: string; children: ReactNode }) {
  return (
    <bdi>
      <time dateTime={at}>{children}</time>
    </bdi>
  );
}
