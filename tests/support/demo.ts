import { fileURLToPath, pathToFileURL } from "node:url";
import { eq } from "drizzle-orm";
import { demoAdvisers, demoParticipants, type AdviserKey, type ParticipantKey } from "#app/features/demo/demo-people.ts";
import { advisers, participants, type Db } from "#dialect";

const built = fileURLToPath(new URL("../../build/server/index.js", import.meta.url));

/** Fills an empty database with the demo municipality, as `npm start` does, as of an instant. */
export async function loadDemoInto(db: Db, now: Date) {
  const { parts } = (await import(/* @vite-ignore */ pathToFileURL(built).href)) as typeof import("../../server.ts");
  return parts.loadDemo(db, now);
}

/** A participant of the loaded demo, to be signed in. */
export async function demoParticipant(db: Db, key: ParticipantKey) {
  const [row] = await db.select().from(participants).where(eq(participants.name, demoParticipants[key].name));
  if (!row) throw new Error(`the demo has no ${key}`);
  return { kind: "participant" as const, ...row };
}

/** An adviser of the loaded demo, to be signed in. */
export async function demoAdviser(db: Db, key: AdviserKey) {
  const [row] = await db.select().from(advisers).where(eq(advisers.name, demoAdvisers[key].name));
  if (!row) throw new Error(`the demo has no ${key}`);
  return { kind: "adviser" as const, ...row };
}
