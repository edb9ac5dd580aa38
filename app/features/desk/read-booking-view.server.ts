import { differencesBetween, oldOf } from "#app/features/bookings/describe-changes.ts";
import type { KeptDetails } from "#app/features/bookings/details.ts";
import { listColleagues } from "#db/queries/teams.server.ts";
import type { Db } from "#dialect";
import { readDeskBooking } from "./read-desk-bookings.server.ts";

/** How long after a write the page still tells what followed from it. */
const toldFor = 5 * 60_000;

/**
 * A meeting with its history in words that can be shown; null for one of somebody else's people. `fresh` is true right
 * after a change: then the page tells what followed.
 */
export async function readBookingView(db: Db, adviser: { id: string; officeId: string }, bookingId: string, now: Date) {
  const found = await readDeskBooking(db, adviser, bookingId, now);
  if (!found) return null;
  const names = new Map((await listColleagues(db, found.office.id)).map(({ id, name }) => [id, name]));
  const { booking, adviser: meets, participant, request, order, notices, offers } = found;
  const { office: _, changes, ...rest } = found;
  const history = changes.toReversed().map((change) => ({
    id: change.id,
    kind: change.kind,
    actorKind: change.actorKind,
    actorName: change.actorName,
    at: change.at,
    // The first time of a meeting is no change of anything.
    differences: change.kind === "changed" || change.kind === "moved" ? differencesBetween(oldOf(change), (change.new ?? {}) as KeptDetails, names) : [],
  }));
  return { ...rest, booking, adviser: meets, participant, request, order, notices, offers, history, fresh: now.getTime() - booking.updatedAt.getTime() < toldFor };
}
