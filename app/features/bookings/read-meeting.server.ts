import { osloDay, type Day } from "#app/features/calendar/oslo-time.ts";
import { findLatestRequest, findMeeting, listAdviserNames, listChanges, listFreeOffers } from "#db/queries/bookings.server.ts";
import { findLatestOrder } from "#db/queries/interpreter.server.ts";
import type { BookingStatus, Db } from "#dialect";
import { isLateToCancel, whyNotChange, whyNotMove, type Refusal } from "./booking-rules.ts";
import { changeKinds, knownCode, type ChangeKind } from "./codes.ts";
import { advisersIn, differencesBetween, oldOf, type Difference } from "./describe-changes.ts";
import { viewMeeting, viewRequest, type MeetingView, type RequestView } from "./meeting-view.ts";

/** A line of the history as a page shows it. */
export type HistoryLine = { id: string; kind: ChangeKind; by: "participant" | "office"; name: string | null; at: string; differences: Difference[] };

export type WholeMeeting = {
  meeting: MeetingView;
  sequence: number;
  request: RequestView | null;
  offers: { id: string; startsAt: string; endsAt: string; day: Day }[];
  history: HistoryLine[];
  /** Why it cannot be cancelled or moved any more, or null. */
  closed: Refusal | null;
  notMovable: Refusal | null;
  late: boolean;
};

/** Everything about one of a participant's meetings, or null: somebody else's looks the same as none. */
export async function readMeeting(db: Db, { bookingId, participantId, now }: { bookingId: string; participantId: string; now: Date }): Promise<WholeMeeting | null> {
  const row = await findMeeting(db, { bookingId, participantId });
  if (!row) return null;
  const [changes, order, request] = await Promise.all([
    listChanges(db, { bookingIds: [bookingId] }),
    findLatestOrder(db, { bookingId, participantId }),
    findLatestRequest(db, { bookingId, participantId }),
  ]);
  const [names, offers] = await Promise.all([
    listAdviserNames(db, advisersIn(changes)),
    request?.status === "offered" ? listFreeOffers(db, { requestId: request.id, now }) : [],
  ]);
  const { booking } = row;
  const view = request && viewRequest(request, booking, now);
  return {
    meeting: viewMeeting(row, { now, changes, order, adviserNames: names }),
    sequence: booking.sequence,
    request: stillMatters(view, booking.status) ? view : null,
    offers: offers.map(({ id, startsAt, endsAt }) => ({ id, startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString(), day: osloDay(startsAt) })),
    history: changes.flatMap(({ id, kind, actorKind, actorName, at, old, new: new_ }) => {
      const known = knownCode(changeKinds, kind);
      if (!known) return [];
      const differences = known === "changed" || known === "moved" ? differencesBetween(oldOf({ old }), new_ ?? {}, names) : [];
      return [{ id, kind: known, by: actorKind === "participant" ? "participant" : "office", name: actorName, at: at.toISOString(), differences }];
    }),
    closed: whyNotChange(booking, now),
    notMovable: whyNotMove(booking, now),
    late: booking.startsAt !== null && isLateToCancel(booking.startsAt, now),
  };
}

/** A wish to move says nothing any more once the meeting has ended; a refused wish for a meeting does. */
function stillMatters(request: RequestView | null, status: BookingStatus): boolean {
  if (!request) return false;
  return request.kind === "new" ? status !== "cancelled" : status === "confirmed";
}
