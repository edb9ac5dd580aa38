import type { ReactNode } from "react";
import { toneIcons, type Tone } from "./alert.tsx";
import { Icon, type IconName } from "./icon.tsx";

/** A status: word, icon and colour together. */
export function Status({ tone = "neutral", icon = toneIcons[tone], children }: { tone?: Tone; icon?: IconName; children: ReactNode }) {
  return (
    <span className="ds-tag" data-color={tone}>
      <Icon name={icon} />
      <span>{children}</span>
    </span>
  );
}
