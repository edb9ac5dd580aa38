import type { ReactNode } from "react";
import { Alert } from "#app/ui/alert.tsx";

/** What was just done, told once on the page that follows it. */
export function SavedNote({ title, children }: { title: ReactNode; children?: ReactNode }) {
  return (
    <Alert tone="success" role="status" title={title}>
      {children}
    </Alert>
  );
}
