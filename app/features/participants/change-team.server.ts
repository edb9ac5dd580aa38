import { newId } from "#app/ids.server.ts";
import { addDays, osloDay, type Day } from "#app/features/calendar/oslo-time.ts";
import { accessLogStatement } from "#db/queries/access-log.server.ts";
import { endTeam, insertTeam, listColleagues, listTeam } from "#db/queries/teams.server.ts";
import { NothingChanged, writeTogether, type Db } from "#dialect";
import type { TeamForm } from "./team-form.ts";

type Changed = { ok: true } | { ok: false; problems: Record<string, string> };
type Actor = { id: string; officeId: string };
type Period = { validFrom: Day; validTo: Day | null };

const endless = "9999-12-31";

function overlap(one: Period, other: Period): boolean {
  return one.validFrom <= (other.validTo ?? endless) && other.validFrom <= (one.validTo ?? endless);
}

function refuse(field: string, key: string): Changed {
  return { ok: false, problems: { [field]: `admin:participants.problems.${key}` } };
}

/** Lets a colleague of the office follow a person, from today when no day is given. Not twice in the same days. */
export async function addToTeam(db: Db, adviser: Actor, participantId: string, form: TeamForm, now: Date): Promise<Changed> {
  const colleagues = await listColleagues(db, adviser.officeId);
  if (!colleagues.some((one) => one.id === form.adviserId)) return refuse("adviserId", "colleague");
  const row = { id: newId(), participantId, adviserId: form.adviserId, role: form.role, validFrom: form.from ?? osloDay(now), validTo: form.to ?? null };
  if (row.validTo && row.validTo < row.validFrom) return refuse("to", "to-before-from");
  const team = await listTeam(db, participantId);
  if (team.some((one) => one.adviserId === row.adviserId && overlap(one, row))) return refuse("adviserId", "in-team");
  await writeTogether(db, (write) => [
    insertTeam(write, [row]),
    accessLogStatement(write, { id: newId(), participantId, adviserId: adviser.id, what: "team-changed", at: now }),
  ]);
  return { ok: true };
}

/**
 * Ends a place in the team: yesterday is its last day, so that the adviser sees the person no more from now on. Refused when
 * nobody else follows the person today, because then nobody could open her page.
 */
export async function removeFromTeam(db: Db, adviser: Actor, participantId: string, teamId: string, now: Date): Promise<Changed> {
  const today = osloDay(now);
  const team = await listTeam(db, participantId);
  const stays = team.some((one) => one.id !== teamId && one.validFrom <= today && (one.validTo === null || one.validTo >= today));
  if (!stays) return refuse("team", "last-in-team");
  try {
    await writeTogether(db, (write) => [
      endTeam(write, { id: teamId, participantId, lastDay: addDays(today, -1) }),
      accessLogStatement(write, { id: newId(), participantId, adviserId: adviser.id, what: "team-changed", at: now }),
    ]);
  } catch (error) {
    // Already ended, in another tab or by a colleague: what was wanted is so.
    if (!(error instanceof NothingChanged)) throw error;
  }
  return { ok: true };
}
