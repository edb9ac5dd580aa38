import { listAdviserNames, listChanges, readMeetings, readRequests, type MeetingRow } from "#db/queries/bookings.server.ts";
import { listLatestOrders } from "#db/queries/interpreter.server.ts";
import type { Db } from "#dialect";
import { chooseMeetings } from "./choose-meetings.ts";
import { advisersIn } from "./describe-changes.ts";
import { viewMeeting, viewRequest, type MeetingView, type RequestView } from "./meeting-view.ts";

const day = 86_400_000;
/** No meeting is longer: how far back one that goes on now can have begun. */
const longest = day;
/** How long a refusal stays on the first page. */
const refusalShown = 14 * day;

export type NextMeeting = {
  next: MeetingView | null;
  sameDay: MeetingView[];
  cancelled: MeetingView[];
  laterCount: number;
  requests: RequestView[];
};

/**
 * What stands first on a person's page at `now`: the next meeting (one that goes on now stays first until it ends),
 * others of that day, cancelled ones whose time has not passed, and what she has asked for.
 */
export async function readNextMeeting(db: Db, { participantId, now }: { participantId: string; now: Date }): Promise<NextMeeting> {
  const since = new Date(now.getTime() - longest);
  const [rows, requests] = await Promise.all([
    readMeetings(db, { participantId, since, limit: 50 }),
    readRequests(db, { participantId, declinedSince: new Date(now.getTime() - refusalShown) }),
  ]);
  const byId = new Map(rows.map((row) => [row.booking.id, row]));
  const chosen = chooseMeetings(rows.map((row) => row.booking), now);
  const shown = [chosen.next, ...chosen.sameDay, ...chosen.cancelled].flatMap((booking) => (booking ? (byId.get(booking.id) ?? []) : []));
  const view = await viewer(db, participantId, shown, now);
  const views = (bookings: { id: string }[]) => bookings.flatMap(({ id }) => view(byId.get(id)));
  return {
    next: views(chosen.next ? [chosen.next] : [])[0] ?? null,
    sameDay: views(chosen.sameDay),
    cancelled: views(chosen.cancelled),
    laterCount: chosen.later.length,
    requests: requests.flatMap(({ request, booking }) => viewRequest(request, booking, now) ?? []),
  };
}

/** Makes views of some of a person's meetings, with their history and interpreters read in one go. */
export async function viewer(db: Db, participantId: string, rows: MeetingRow[], now: Date): Promise<(row: MeetingRow | undefined) => MeetingView[]> {
  const bookingIds = rows.map((row) => row.booking.id);
  if (bookingIds.length === 0) return () => [];
  const [changes, orders] = await Promise.all([listChanges(db, { bookingIds }), listLatestOrders(db, { participantId, bookingIds })]);
  const unseen = changes.filter((change) => change.seenAt === null);
  const names = await listAdviserNames(db, advisersIn(unseen));
  return (row) => {
    if (!row) return [];
    const own = changes.filter((change) => change.bookingId === row.booking.id);
    return [viewMeeting(row, { now, changes: own, order: orders.get(row.booking.id) ?? null, adviserNames: names })];
  };
}
