import type { ReactNode } from "react";
import { Icon } from "./icon.tsx";

/** `done` and `now` carry a pictogram, `later` its number. The word for the state belongs in the content. */
export type Step = { key: string; state?: "done" | "now" | "later"; content: ReactNode };

const stateIcons = { done: "check", now: "wait" } as const;

/** Steps in order: numbered, or with how far each has come. */
export function Steps({ steps }: { steps: readonly Step[] }) {
  return (
    // Without the role, Safari says nothing of a list whose markers are drawn by the style sheet.
    // eslint-disable-next-line jsx-a11y/no-redundant-roles
    <ol className="steps" role="list">
      {steps.map(({ key, state, content }) => (
        <li key={key} aria-current={state === "now" ? "step" : undefined}>
          {state && state !== "later" ? <Icon name={stateIcons[state]} /> : null}
          {content}
        </li>
      ))}
    </ol>
  );
}
