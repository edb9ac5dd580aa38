import type { ReactNode } from "react";

/** A named part of a long form; its fields stand beside each other where there is room. */
export function FormPart({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <fieldset className="form-part">
      <legend>{title}</legend>
      <div className="form-columns">{children}</div>
    </fieldset>
  );
}
