import type { Clock } from "#app/clock.server.ts";
import type { Env } from "#app/env.server.ts";
import { startSessionFor } from "#app/http/session.server.ts";
import type { Db } from "#dialect";

/** Somebody from a factory who can be signed in. */
export type Person = { kind: "participant" | "adviser"; id: string };

/** Signs a person in by a session row, without the sign-in page, and gives the Cookie header of her browser. */
export function signIn(videre: { db: Db; clock: Clock; env: Env }, person: Person): Promise<string> {
  return startSessionFor(videre, person.kind, person.id);
}
