import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon.tsx";

export type Fact = { key: string; icon: IconName; label: ReactNode; /** The value speaks for itself: the label is for screen readers only. */ hideLabel?: boolean; value: ReactNode };

/** Facts one under the other: pictogram, what it is, what it says. */
export function FactsList({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className="facts">
      {facts.map(({ key, icon, label, hideLabel = false, value }) => (
        <div key={key}>
          <dt>
            <Icon name={icon} />
            {hideLabel ? <span className="ds-sr-only">{label}</span> : <span className="fact-label">{label}</span>}
          </dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
