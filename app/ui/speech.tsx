import type { ReactNode } from "react";

/** One message in a thread: who and when, then the words. `mine` stands at the other side. */
export function Speech({ mine = false, who, time, children, after }: { mine?: boolean; who: ReactNode; time: ReactNode; children: ReactNode; after?: ReactNode }) {
  return (
    <article className="speech" data-mine={mine || undefined}>
      <p className="note">
        <b>{who}</b> {time}
      </p>
      {children}
      {after ? <p className="note">{after}</p> : null}
    </article>
  );
}
