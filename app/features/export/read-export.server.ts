import { makeCalendar } from "#app/features/bookings/calendar-file.ts";
import { openParticipant } from "#app/features/participants/read-participant.server.ts";
import { sourceLanguage } from "#app/i18n/languages.ts";
import { textsFor } from "#app/i18n/texts.server.ts";
import * as store from "#db/queries/export.server.ts";
import type { Participant } from "#db/queries/participants.server.ts";
import type { Db } from "#dialect";
import { appointmentsForExport } from "./export-appointments.server.ts";
import { threadsForExport } from "./export-messages.server.ts";
import { planForExport } from "./export-plan.server.ts";
import { coded, codedIf, isoTime, namesFrom } from "./export-words.server.ts";

/** The version of the format of docs/export.schema.json: it rises with every change of the fields. */
export const exportVersion = 1;

function personOf({ id, name, phone, readingLanguage, situation, legalBasis, createdAt }: Participant) {
  return {
    id, name, phone, readingLanguage,
    situation: coded("admin:participants.situations", situation),
    legalBasis: codedIf("admin:participants.legal-bases", legalBasis),
    createdAt: isoTime(createdAt),
  };
}

async function documentOf(db: Db, person: Participant, now: Date) {
  const [office, names, threads, messages, bookings, changes, requests, orders, elements, steps] = await Promise.all([
    store.readOfficeName(db, person.officeId),
    store.readAdviserNames(db, person.officeId),
    store.exportThreads(db, person.id),
    store.exportMessages(db, person.id),
    store.exportBookings(db, person.id),
    store.exportBookingChanges(db, person.id),
    store.exportRequests(db, person.id),
    store.exportOrders(db, person.id),
    store.exportPlan(db, person.id),
    store.exportPlanSteps(db, person.id),
  ]);
  const nameOf = namesFrom(names);
  return {
    format: "videre-export" as const,
    version: exportVersion,
    exportedAt: isoTime(now),
    timeZone: "Europe/Oslo" as const,
    codeLanguage: sourceLanguage,
    office,
    participant: personOf(person),
    threads: threadsForExport(threads, messages, nameOf),
    appointments: appointmentsForExport(bookings, { orders, requests, changes, nameOf }),
    planElements: planForExport(elements, steps),
  };
}

/**
 * Everything another system needs of one of the adviser's own people: all messages, appointments with interpreter orders, and
 * the plan. Noted in the access log; null for everybody else's people. Never internal notes, cards, codes or sound.
 */
export async function readExport(db: Db, adviser: { id: string }, participantId: string, now: Date) {
  const person = await openParticipant(db, adviser, participantId, "export", now);
  return person && documentOf(db, person, now);
}

/** All appointments with a time as one iCalendar file, in neutral Norwegian words; noted and refused like the other. */
export async function readCalendarExport(db: Db, adviser: { id: string }, participantId: string, { now, host }: { now: Date; host: string }): Promise<string | null> {
  const person = await openParticipant(db, adviser, participantId, "export", now);
  if (!person) return null;
  const { t } = textsFor(sourceLanguage);
  const rows = await store.exportBookings(db, person.id);
  const meetings = rows.flatMap(({ startsAt, endsAt, ...booking }) => {
    const { placeName, street, access, busStop } = booking;
    return startsAt && endsAt ? [{ ...booking, startsAt, endsAt, place: { placeName, street, access, busStop } }] : [];
  });
  return makeCalendar(meetings, { title: t("bookings:calendar.title"), description: t("bookings:calendar.description") }, host);
}
