import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon.tsx";

export type Action = { href: string; icon?: IconName; label: ReactNode; hint?: ReactNode; /** At the end of the row: a count, a status. */ mark?: ReactNode; /** Under the row, outside its link: a phone. */ below?: ReactNode };

/** Big rows to tap: pictogram, word, hint, and a chevron that points onwards in every direction of reading. */
export function ActionList({ items }: { items: readonly Action[] }) {
  return (
    <ul className="ds-card flush action-list">
      {items.map(({ href, icon, label, hint, mark, below }) => (
        <li key={href}>
          <a href={href}>
            {icon ? (
              <span className="pictogram">
                <Icon name={icon} />
              </span>
            ) : null}
            <span className="words">
              <b>{label}</b>
              {hint ? <small>{hint}</small> : null}
            </span>
            {mark}
            <Icon name="chevron" />
          </a>
          {below}
        </li>
      ))}
    </ul>
  );
}
