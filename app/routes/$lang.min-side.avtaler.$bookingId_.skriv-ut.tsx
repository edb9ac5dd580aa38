import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { MeetingPrint } from "#app/features/bookings/meeting-print.tsx";
import { readMeeting } from "#app/features/bookings/read-meeting.server.ts";
import { qrPath } from "#app/features/participants/qr-path.server.ts";
import { notFound } from "#app/http/answers.server.ts";
import { requireParticipant } from "#app/http/guards.server.ts";
import type { PageHandle } from "#app/ui/page-handle.ts";

export const handle: PageHandle = { title: "bookings:actions.print", bare: true };

/** One sheet to take along: in the language of the page and in Norwegian, with a code that leads to the meeting. */
export async function loader(args: LoaderFunctionArgs) {
  const participant = await requireParticipant(args);
  const { db, clock, env } = args.context;
  const found = await readMeeting(db, { bookingId: args.params.bookingId ?? "", participantId: participant.id, now: clock.now() });
  if (!found) throw notFound();
  const { meeting } = found;
  const printedAt = clock.now().toISOString();
  return json({ meeting, printedAt, qr: qrPath(`${env.publicOrigin}/${participant.lang}/min-side/avtaler/${meeting.id}`) });
}

export default function PrintMeeting() {
  return <MeetingPrint {...useLoaderData<typeof loader>()} />;
}
