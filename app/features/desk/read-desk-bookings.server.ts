import { newId } from "#app/ids.server.ts";
import { addDays, mondayOf, osloDay, osloInstant } from "#app/features/calendar/oslo-time.ts";
import { logAccess, logListed } from "#db/queries/access-log.server.ts";
import { findLatestRequest, listChanges, listFreeOffers } from "#db/queries/bookings.server.ts";
import { findDeskBooking, listChoices, listDeskBookings, listNoticesOf, listOpenRequests } from "#db/queries/desk-bookings.server.ts";
import { findLatestOrder } from "#db/queries/interpreter.server.ts";
import type { Db } from "#dialect";

/** The longest list on one page. */
const limit = 300;

type Adviser = { id: string };

/**
 * Meetings of the adviser's people: today, the rest of this week, and the three weeks after it; and what they have asked
 * for, the nearest promised answer first. `onlyMine` leaves out meetings with colleagues. The look is noted once a day.
 */
export async function readDeskBookings(db: Db, adviser: Adviser, { onlyMine, now }: { onlyMine: boolean; now: Date }) {
  const today = osloDay(now);
  const nextWeek = addDays(mondayOf(today), 7);
  const own = { adviserId: adviser.id, today };
  const [meetings, requests] = await Promise.all([
    listDeskBookings(db, { ...own, from: osloInstant(today, "00:00"), to: osloInstant(addDays(nextWeek, 21), "00:00"), limit }),
    listOpenRequests(db, { ...own, limit }),
  ]);
  const shown = onlyMine ? meetings.filter((one) => one.adviserId === adviser.id) : meetings;
  const dayOf = (one: (typeof shown)[number]) => (one.startsAt ? osloDay(one.startsAt) : "");
  await logListed(db, {
    adviserId: adviser.id,
    participantIds: [...shown.map((one) => one.participantId), ...requests.map((one) => one.participantId)],
    what: "bookings-listed",
    day: today,
    at: now,
  });
  return {
    today,
    requests,
    days: {
      today: shown.filter((one) => dayOf(one) <= today),
      week: shown.filter((one) => dayOf(one) > today && dayOf(one) < nextWeek),
      later: shown.filter((one) => dayOf(one) >= nextWeek),
    },
  };
}

/** One of the adviser's people's meetings with all that belongs to it; null for everybody else's. The read is noted. */
export async function readDeskBooking(db: Db, adviser: Adviser, bookingId: string, now: Date) {
  const found = await findDeskBooking(db, { adviserId: adviser.id, today: osloDay(now), bookingId });
  if (!found) return null;
  const participantId = found.participant.id;
  await logAccess(db, { id: newId(), participantId, adviserId: adviser.id, what: "booking-read", at: now });
  const [request, order, changes, notices] = await Promise.all([
    findLatestRequest(db, { bookingId, participantId }),
    findLatestOrder(db, { bookingId, participantId }),
    listChanges(db, { bookingIds: [bookingId] }),
    listNoticesOf(db, bookingId, new Date(now.getTime() - 30 * 86_400_000)),
  ]);
  const offers = request?.status === "offered" ? await listFreeOffers(db, { requestId: request.id, now }) : [];
  return { ...found, request, order, changes, notices, offers };
}

/** Whom a new meeting can be for. */
export function readChoices(db: Db, adviser: Adviser, now: Date) {
  return listChoices(db, { adviserId: adviser.id, today: osloDay(now), limit: 1_000 });
}
