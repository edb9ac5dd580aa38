import type { ComponentPropsWithoutRef, ReactNode } from "react";
import { Icon, type IconName } from "./icon.tsx";

type Look = {
  /** One primary per page. `danger` for what cannot be undone. */
  variant?: "primary" | "secondary" | "tertiary" | "danger";
  icon?: IconName;
  children: ReactNode;
};

function look(variant: Look["variant"]) {
  return {
    className: "ds-button",
    "data-variant": variant === "secondary" || variant === "tertiary" ? variant : undefined,
    "data-color": variant === "danger" ? variant : undefined,
  };
}

/** A button that sends the form it stands in (or `form`, by id). */
export function Button({ variant, icon, children, ...rest }: Look & Omit<ComponentPropsWithoutRef<"button">, "className" | "style">) {
  return (
    <button {...look(variant)} {...rest}>
      {icon ? <Icon name={icon} /> : null}
      {children}
    </button>
  );
}

/** A link that looks like a button: for going somewhere, never for changing something. */
export function LinkButton({ variant, icon, children, ...rest }: Look & { href: string } & Omit<ComponentPropsWithoutRef<"a">, "className" | "style">) {
  return (
    <a {...look(variant)} {...rest}>
      {icon ? <Icon name={icon} /> : null}
      {children}
    </a>
  );
}

/** Buttons beside each other; on a phone they share the width. Forms with one button may stand in it. `tools`: small, pictogram above word. `stacked`: one a line, words aligned, for a list of answers to choose from. */
export function ButtonRow({ children, tools = false, stacked = false }: { children: ReactNode; tools?: boolean; stacked?: boolean }) {
  return <div className={`button-row${tools ? " tools" : ""}${stacked ? " stacked" : ""}`}>{children}</div>;
}
