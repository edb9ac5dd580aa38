import { osloDay } from "#app/features/calendar/oslo-time.ts";
import { readMeetings, listPastMeetings, readRequests } from "#db/queries/bookings.server.ts";
import { listLatestOrders, type InterpreterOrder } from "#db/queries/interpreter.server.ts";
import type { Db } from "#dialect";
import { phaseOf } from "./booking-rules.ts";
import { viewMeeting, viewRequest, type MeetingView, type RequestView } from "./meeting-view.ts";

const day = 86_400_000;
const coming = 100;
const past = 50;

export type MeetingLists = { thisMonth: MeetingView[]; later: MeetingView[]; past: MeetingView[]; requests: RequestView[] };

/** A person's meetings: those to come (this month first), those that are over, and what she has asked for. */
export async function listOwnMeetings(db: Db, { participantId, now }: { participantId: string; now: Date }): Promise<MeetingLists> {
  const [ahead, over, requests] = await Promise.all([
    readMeetings(db, { participantId, since: new Date(now.getTime() - day), limit: coming }),
    listPastMeetings(db, { participantId, now, limit: past }),
    readRequests(db, { participantId, declinedSince: new Date(now.getTime() - 14 * day) }),
  ]);
  const open = ahead.filter(({ booking }) => phaseOf(booking, now) !== "past");
  const orders = open.length > 0 ? await listLatestOrders(db, { participantId, bookingIds: open.map(({ booking }) => booking.id) }) : new Map<string, InterpreterOrder>();
  const views = open.map((row) => viewMeeting(row, { now, order: orders.get(row.booking.id) ?? null }));
  const month = osloDay(now).slice(0, 7);
  return {
    thisMonth: views.filter((view) => view.day?.startsWith(month)),
    later: views.filter((view) => !view.day?.startsWith(month)),
    past: over.map((row) => viewMeeting(row, { now })),
    requests: requests.flatMap(({ request, booking }) => viewRequest(request, booking, now) ?? []),
  };
}
