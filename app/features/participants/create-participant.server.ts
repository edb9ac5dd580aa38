import { newId } from "#app/ids.server.ts";
import { osloDay } from "#app/features/calendar/oslo-time.ts";
import { replanStatements } from "#app/features/meldekort/reminders.server.ts";
import { accessLogStatement } from "#db/queries/access-log.server.ts";
import { saveNeedStatement } from "#db/queries/interpreter.server.ts";
import { insertParticipant, saveMeldekortCycle } from "#db/queries/participants.server.ts";
import { insertTeam, listColleagues } from "#db/queries/teams.server.ts";
import { isAlreadyThere, writeTogether, type Db } from "#dialect";
import { foldName } from "./fold-name.ts";
import type { NewParticipantForm } from "./participant-form.ts";

type Created = { ok: true; participantId: string } | { ok: false; problems: Record<string, string> };

/** The team of a new person: the adviser who made her, from today, and perhaps a colleague. */
function firstTeam(adviserId: string, form: NewParticipantForm, today: string) {
  const own = { id: newId(), participantId: form.key, adviserId, role: form.ownRole, validFrom: today, validTo: null };
  if (!form.colleague || !form.colleagueRole) return [own];
  return [own, { ...own, id: newId(), adviserId: form.colleague, role: form.colleagueRole, validFrom: form.colleagueFrom ?? today, validTo: form.colleagueTo ?? null }];
}

/**
 * Keeps a new person with team, interpreter need and meldekort cycle, all or nothing. The id is the form's key, so that the
 * same form sent twice makes one person. A colleague must be an active adviser of the same office, and somebody else.
 */
export async function createParticipant(db: Db, adviser: { id: string; officeId: string }, form: NewParticipantForm, now: Date): Promise<Created> {
  if (form.colleague) {
    const colleagues = await listColleagues(db, adviser.officeId);
    const known = colleagues.some((one) => one.id === form.colleague && one.id !== adviser.id);
    if (!known) return { ok: false, problems: { colleague: "admin:participants.problems.colleague" } };
  }
  const id = form.key;
  const needed = form.interpreter === "yes";
  const { meldekortType: type } = form;
  try {
    await writeTogether(db, (write) => [
      insertParticipant(write, {
        id,
        officeId: adviser.officeId,
        name: form.name,
        nameSearch: foldName(form.name),
        readingLanguage: form.readingLanguage,
        situation: form.situation,
        legalBasis: form.legalBasis ?? null,
        phone: form.phone ?? null,
        createdAt: now,
      }),
      insertTeam(write, firstTeam(adviser.id, form, osloDay(now))),
      saveNeedStatement(write, {
        participantId: id,
        needed,
        language: needed ? (form.spokenLanguage ?? null) : null,
        otherLanguage: needed && form.spokenLanguage === "other" ? (form.otherLanguage ?? null) : null,
        dialect: needed ? (form.dialect ?? null) : null,
        forAllMeetings: needed,
        updatedAt: now,
        updatedBy: "adviser",
      }),
      ...(type ? [saveMeldekortCycle(write, { participantId: id, type, firstMonday: form.firstMonday ?? null, updatedAt: now, updatedBy: adviser.id })] : []),
      ...replanStatements(write, { reader: { id, readingLanguage: form.readingLanguage }, cycle: type ? { type, firstMonday: form.firstMonday ?? null } : null, sent: new Set(), now }),
      accessLogStatement(write, { id: newId(), participantId: id, adviserId: adviser.id, what: "participant-created", at: now }),
    ]);
  } catch (error) {
    if (!isAlreadyThere(error)) throw error;
  }
  return { ok: true, participantId: id };
}
