import type { ReactNode } from "react";
import { Icon } from "./icon.tsx";

type PageHeadingProps = {
  title: ReactNode;
  lead?: ReactNode;
  /** A short line above: the step, or what this belongs to. */
  kicker?: ReactNode;
  back?: { href: string; label: ReactNode };
};

/** The one `h1` of a page, with the way back above it. */
export function PageHeading({ title, lead, kicker, back }: PageHeadingProps) {
  return (
    <>
      {back ? (
        <a className="back" href={back.href}>
          <Icon name="arrow" />
          {back.label}
        </a>
      ) : null}
      {kicker ? <p className="kicker">{kicker}</p> : null}
      <h1>{title}</h1>
      {lead ? <p className="lead">{lead}</p> : null}
    </>
  );
}
