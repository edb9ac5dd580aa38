import { answerBy } from "#app/features/calendar/business-days.ts";
import { osloDay, type Day } from "#app/features/calendar/oslo-time.ts";
import { findOffice } from "#db/queries/offices.server.ts";
import { readContacts } from "#db/queries/teams.server.ts";
import type { AdviserRole, Db } from "#dialect";

/** For the form that asks for a meeting: whom one can ask for, and the day of the answer if it is sent now. */
export async function readAskPage(
  db: Db,
  participant: { id: string; officeId: string },
  now: Date,
): Promise<{ people: { id: string; name: string; role: AdviserRole }[]; answerBy: Day }> {
  const [contacts, office] = await Promise.all([readContacts(db, { participantId: participant.id, today: osloDay(now) }), findOffice(db, participant.officeId)]);
  if (!office) throw new Error("participant without office");
  const people = new Map(contacts.map(({ id, name, role }) => [id, { id, name, role }]));
  return { people: [...people.values()], answerBy: answerBy(now, office.answerDays) };
}
