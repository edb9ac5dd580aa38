import { addDays, mondayOf, osloDay } from "#app/features/calendar/oslo-time.ts";
import { foldName } from "#app/features/participants/fold-name.ts";
import type { Rows } from "#db/seed/insert-rows.server.ts";
import { demoAdvisers, demoCardNumber, demoParticipants, adviserKeys, participantKeys, type AdviserKey, type ParticipantKey } from "./demo-people.ts";

/** What the rows of the demo hang on: made once, before the rows. */
export type Ground = {
  now: Date;
  /** When the demo's people came: before anything of theirs. */
  began: Date;
  newId: () => string;
  officeId: string;
  adviserIds: Record<AdviserKey, string>;
  participantIds: Record<ParticipantKey, string>;
};

/** One hash for the one PIN of all demo cards: each costs as much as a sign-in. */
export type Hashes = { passwords: Record<AdviserKey, string>; pin: string };

type PeopleRows = Pick<Rows, "advisers" | "participants" | "teams" | "accessCards" | "interpreterNeeds" | "meldekortCycles">;

function cycles({ now, participantIds, adviserIds }: Ground): Rows["meldekortCycles"] {
  return participantKeys.flatMap((key) => {
    const cycle = demoParticipants[key].meldekort;
    if (!cycle) return [];
    const firstMonday = addDays(mondayOf(osloDay(now)), -7 * cycle.weeksAgo);
    return [{ participantId: participantIds[key], type: cycle.type, firstMonday, shared: key === "amal", updatedAt: now, updatedBy: adviserIds.marit }];
  });
}

/** Each person's team, and one substitute who follows for two weeks. */
function teams({ now, began, newId, participantIds, adviserIds }: Ground): Rows["teams"] {
  const today = osloDay(now);
  const regular = participantKeys.flatMap((key) =>
    demoParticipants[key].team.map((adviser) => ({
      id: newId(), participantId: participantIds[key], adviserId: adviserIds[adviser], role: demoAdvisers[adviser].role, validFrom: osloDay(began), validTo: null,
    })),
  );
  const substitute = { id: newId(), participantId: participantIds.elira, adviserId: adviserIds.ingrid, role: "coordinator" as const, validFrom: addDays(today, -2), validTo: addDays(today, 12) };
  return [...regular, substitute];
}

/** Advisers, participants with teams, cards, interpreter needs and meldekort cycles. */
export function peopleRows(ground: Ground, hashes: Hashes): PeopleRows {
  const { began, newId, officeId, adviserIds, participantIds } = ground;
  return {
    advisers: adviserKeys.map((key) => {
      const { password: _, ...adviser } = demoAdvisers[key];
      return { id: adviserIds[key], officeId, ...adviser, passwordHash: hashes.passwords[key], active: true, textLanguages: key === "marit" ? ["*"] : null, createdAt: began };
    }),
    participants: participantKeys.map((key) => {
      const { name, readingLanguage, situation, legalBasis = null, phone } = demoParticipants[key];
      return { id: participantIds[key], officeId, name, nameSearch: foldName(name), readingLanguage, situation, legalBasis, phone, createdAt: began };
    }),
    teams: teams(ground),
    accessCards: participantKeys.map((key) => ({ id: newId(), participantId: participantIds[key], cardNumber: demoCardNumber(key), pinHash: hashes.pin, createdAt: began })),
    interpreterNeeds: participantKeys.map((key) => {
      const { need } = demoParticipants[key];
      return { participantId: participantIds[key], needed: need !== null, ...need, forAllMeetings: need !== null, updatedAt: began, updatedBy: "adviser" as const };
    }),
    meldekortCycles: cycles(ground),
  };
}
