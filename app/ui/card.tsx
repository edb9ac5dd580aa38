import type { ReactNode } from "react";

/** A white sheet for one thing. `flush`: no air inside, for a headline, facts or action rows that bring their own. */
export function Card({ children, flush = false, label }: { children: ReactNode; flush?: boolean; label?: string }) {
  const className = flush ? "ds-card flush" : "ds-card";
  return label ? (
    <section className={className} aria-label={label}>
      {children}
    </section>
  ) : (
    <div className={className}>{children}</div>
  );
}
