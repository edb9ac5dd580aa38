import { listOverlaps } from "#db/queries/desk-bookings.server.ts";
import { listColleagues } from "#db/queries/teams.server.ts";
import type { Db, OpeningHours } from "#dialect";
import { bookingWarnings, type BookingWarning } from "./booking-warnings.ts";

type Time = { startsAt: Date; endsAt: Date };
type Whose = { bookingId: string; participantId: string; adviserId: string };
type Office = { id: string; openingHours: OpeningHours };
export type Checked = { problems: Record<string, string>; warnings: BookingWarning[] };

/** What stands against meetings at these times: an adviser who is not of the office, or warnings that take a tick. */
export async function checkMeetings(db: Db, office: Office, { bookingId, ...whose }: Whose, times: readonly Time[]): Promise<Checked> {
  const colleagues = await listColleagues(db, office.id);
  if (!colleagues.some(({ id }) => id === whose.adviserId)) return { problems: { adviserId: "admin:bookings.problems.adviser" }, warnings: [] };
  const found = await Promise.all(
    times.map(async ({ startsAt, endsAt }) => {
      const time = { startsAt, endsAt };
      return bookingWarnings({ time, openingHours: office.openingHours, ...whose, overlaps: await listOverlaps(db, { ...whose, ...time, exceptId: bookingId }) });
    }),
  );
  return { problems: {}, warnings: [...new Set(found.flat())] };
}

/** The same for one meeting. */
export function checkMeeting(db: Db, office: Office, { startsAt, endsAt, ...whose }: Whose & Time): Promise<Checked> {
  const { bookingId, participantId, adviserId } = whose;
  return checkMeetings(db, office, { bookingId, participantId, adviserId }, [{ startsAt, endsAt }]);
}
