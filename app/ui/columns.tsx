import type { ReactNode } from "react";

/** The desk's two columns: what is worked on, and what one needs to see beside it; one under the other where there is no room. */
export function Columns({ children, aside, label }: { children: ReactNode; aside: ReactNode; label: string }) {
  return (
    <div className="columns">
      <div>{children}</div>
      <aside aria-label={label}>{aside}</aside>
    </div>
  );
}
