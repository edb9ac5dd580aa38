import type { Db } from "./open.server.ts";

export type Writer = Pick<Db, "insert" | "update" | "delete">;
export type Statement = { all(): unknown[] };

/** A guarded statement of a list touched no row: the whole list was undone. */
export class NothingChanged extends Error {
  constructor() {
    super("nothing changed: a guarded write touched no row, all of its list was undone");
    this.name = "NothingChanged";
  }
}

/**
 * Writes a list of statements, all or none. Each ends in `.returning(...)`; one that touches no row undoes the list
 * (throws NothingChanged). Ids and times are made before the list. Synchronous inside, so that nothing slips in between:
 * see docs/decisions/0001-dialect-boundary.md.
 */
export async function writeTogether(db: Db, list: (write: Writer) => Statement[]): Promise<void> {
  db.transaction(
    (tx) => {
      for (const statement of list(tx)) {
        if (statement.all().length === 0) throw new NothingChanged();
      }
    },
    { behavior: "immediate" },
  );
}

/** A statement of a list that may find nothing to change, such as ending sessions nobody has; the list goes on. */
export function evenIfNone(statement: Statement): Statement {
  return { all: () => [statement.all().length] };
}

/** True when a write broke a unique index (the same thing was there already). */
export function isAlreadyThere(error: unknown): boolean {
  const code = (error as { code?: string; cause?: { code?: string } }).code ?? (error as { cause?: { code?: string } }).cause?.code;
  return code === "SQLITE_CONSTRAINT_UNIQUE" || code === "SQLITE_CONSTRAINT_PRIMARYKEY";
}
