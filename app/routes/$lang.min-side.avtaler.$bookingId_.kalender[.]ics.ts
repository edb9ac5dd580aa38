import type { LoaderFunctionArgs } from "@remix-run/node";
import { makeCalendarFile } from "#app/features/bookings/calendar-file.ts";
import { notFound } from "#app/http/answers.server.ts";
import { requireParticipant } from "#app/http/guards.server.ts";
import { textsFor } from "#app/i18n/texts.server.ts";
import { findMeeting } from "#db/queries/bookings.server.ts";

/** The meeting as a calendar file, in the language of the address. A cancelled one takes its entry away. */
export async function loader(args: LoaderFunctionArgs) {
  const participant = await requireParticipant(args);
  const { db, env } = args.context;
  const found = await findMeeting(db, { bookingId: args.params.bookingId ?? "", participantId: participant.id });
  if (!found) throw notFound();
  const { booking } = found;
  const { startsAt, endsAt, placeName, street, access, busStop } = booking;
  if (!startsAt || !endsAt) throw notFound();
  const { t } = textsFor(participant.lang);
  const words = { title: t("bookings:calendar.title"), description: t("bookings:calendar.description") };
  const file = makeCalendarFile({ ...booking, startsAt, endsAt, place: { placeName, street, access, busStop } }, words, new URL(env.publicOrigin).hostname);
  return new Response(file, { headers: { "Content-Type": "text/calendar; charset=utf-8", "Content-Disposition": 'attachment; filename="avtale.ics"' } });
}
