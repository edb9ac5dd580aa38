import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon.tsx";

/** Nothing here: what that means, and what to do. */
export function Empty({ icon, title, children }: { icon: IconName; title: ReactNode; children: ReactNode }) {
  return (
    <div className="ds-card empty">
      <span className="pictogram">
        <Icon name={icon} />
      </span>
      <p>
        <b>{title}</b>
      </p>
      {children}
    </div>
  );
}
