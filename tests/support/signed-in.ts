import type { Clock } from "#app/clock.server.ts";
import type { Env } from "#app/env.server.ts";
import { prepareSession } from "#app/http/session.server.ts";
import { insertSession } from "#db/queries/sessions.server.ts";
import { writeTogether, type Db } from "#dialect";

/** Somebody from a factory who can be signed in. */
export type Person = { kind: "participant" | "adviser"; id: string };

/** Signs a person in by a session row, without the sign-in page, and gives the Cookie header of her browser. */
export async function signIn(videre: { db: Db; clock: Clock; env: Env }, person: Person): Promise<string> {
  const { session, cookie } = await prepareSession(new Request(videre.env.publicOrigin), videre, person.kind);
  await writeTogether(videre.db, (write) => insertSession(write, session, person.id));
  return cookie.split(";")[0] ?? "";
}
