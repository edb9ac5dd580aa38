import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon.tsx";

export type Tone = "neutral" | "info" | "success" | "warning" | "danger";

/** The pictogram of each tone: never colour alone. */
export const toneIcons: Record<Tone, IconName> = { neutral: "info", info: "info", success: "success", warning: "warning", danger: "error" };

type AlertProps = {
  tone?: Tone;
  icon?: IconName;
  /** The word that says what kind of message this is. */
  title: ReactNode;
  /** Heading level, where the message has a place in the page's outline. */
  level?: 2 | 3;
  /** Set when the message answers what the person just did. */
  role?: "status" | "alert";
  children?: ReactNode;
};

/** A message with icon, word and colour. */
export function Alert({ tone = "info", icon = toneIcons[tone], title, level, role, children }: AlertProps) {
  const Title = level ? (`h${level}` as const) : "p";
  return (
    <div className="ds-alert" data-color={tone} role={role}>
      <Icon name={icon} />
      <div>
        <Title>
          <b>{title}</b>
        </Title>
        {typeof children === "string" ? <p>{children}</p> : children}
      </div>
    </div>
  );
}
