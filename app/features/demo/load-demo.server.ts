import { hashSecret } from "#app/features/sign-in/secrets.server.ts";
import { newId as randomId } from "#app/ids.server.ts";
import type { Mode } from "#app/env.server.ts";
import { insertRows, isEmptyDatabase } from "#db/seed/insert-rows.server.ts";
import type { Db } from "#dialect";
import { businessDayAt } from "./demo-days.ts";
import { offerRows } from "./demo-offers.ts";
import { outcomeRows } from "./demo-outcomes.ts";
import { demoOffice, entranceRows } from "./demo-office.ts";
import { adviserKeys, demoAdvisers, demoPin, participantKeys, readDemoSignIns, type DemoSignIns } from "./demo-people.ts";
import { helpedRows } from "./helped-rows.ts";
import { meetingRows } from "./meeting-rows.server.ts";
import { peopleRows, type Ground, type Hashes } from "./people-rows.ts";
import { planRows } from "./plan-rows.server.ts";
import { threadRows } from "./thread-rows.ts";

/** The demo may not be loaded here: in production, or beside people who are there already. */
export class DemoRefused extends Error {}

async function hashPasswords(): Promise<Hashes["passwords"]> {
  const hashed = await Promise.all(adviserKeys.map(async (key) => [key, await hashSecret(demoAdvisers[key].password)] as const));
  return Object.fromEntries(hashed) as Hashes["passwords"];
}

function idsFor<Key extends string>(keys: readonly Key[], newId: () => string): Record<Key, string> {
  return Object.fromEntries(keys.map((key) => [key, newId()])) as Record<Key, string>;
}

/**
 * Fills an empty database with the demo municipality, as of `now`: the same each time but for ids (`newId`) and hashes.
 * Throws DemoRefused in production, and when there is an office already, so that twice does nothing.
 */
export async function loadDemo(db: Db, now: Date, { mode = "demo", newId = randomId }: { mode?: Mode; newId?: () => string } = {}): Promise<DemoSignIns> {
  if (mode === "production") throw new DemoRefused("The demo municipality is never loaded in production.");
  if (!(await isEmptyDatabase(db))) throw new DemoRefused("The demo municipality is only loaded into an empty database.");
  const began = businessDayAt(now, -20, "09:00");
  const office = demoOffice(newId(), began);
  const ground: Ground = { now, began, newId, officeId: office.id, adviserIds: idsFor(adviserKeys, newId), participantIds: idsFor(participantKeys, newId) };
  const hashes: Hashes = { passwords: await hashPasswords(), pin: await hashSecret(demoPin) };
  const { rows, ids } = meetingRows(ground, office);
  const plans = planRows(ground);
  const told = outcomeRows(ground);
  const talks = threadRows(ground, ids, office.answerDays);
  const said = { threads: [...talks.threads, ...told.threads], messages: [...talks.messages, ...told.messages] };
  const outbox = [...rows.notices, ...plans.notices];
  await insertRows(db, { offices: [office], ...peopleRows(ground, hashes), ...rows, ...plans, notices: outbox, outcomes: told.outcomes, ...said, ...offerRows(ground), ...entranceRows(office), ...helpedRows(ground) });
  return readDemoSignIns();
}
