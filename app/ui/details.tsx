import type { ReactNode } from "react";
import { Icon } from "./icon.tsx";

/** A question that opens to its answer; printed open. */
export function Details({ summary, open, id, children }: { summary: ReactNode; open?: boolean; id?: string; children: ReactNode }) {
  return (
    <details className="ds-details" open={open} id={id}>
      <summary>
        <span>{summary}</span>
        <Icon name="chevron-down" />
      </summary>
      {children}
    </details>
  );
}
