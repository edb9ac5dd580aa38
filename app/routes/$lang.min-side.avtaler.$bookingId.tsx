import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { acceptOffer, declineOffers, withdrawRequest } from "#app/features/bookings/answer-offers.server.ts";
import { meetingForm } from "#app/features/bookings/booking-form.ts";
import type { Refusal } from "#app/features/bookings/booking-rules.ts";
import { MeetingPage } from "#app/features/bookings/meeting-page.tsx";
import { readMeeting } from "#app/features/bookings/read-meeting.server.ts";
import { RefusalAlert } from "#app/features/bookings/refusal-alert.tsx";
import { sayComing } from "#app/features/bookings/say-coming.server.ts";
import { sayChangesSeen } from "#app/features/bookings/say-changes-seen.server.ts";
import { actingAs } from "#app/features/helped/acting.ts";
import { notFound, tooMany } from "#app/http/answers.server.ts";
import { requireParticipant } from "#app/http/guards.server.ts";
import { isWithinLimit } from "#app/http/limits.server.ts";
import { readForm } from "#app/http/read-form.server.ts";
import { seeOther } from "#app/http/redirect.server.ts";
import type { PageHandle } from "#app/ui/page-handle.ts";

export const handle: PageHandle = { title: "bookings:meeting.title" };

/** Somebody else's meeting is no meeting: 404, and a line in the log. */
export async function loader(args: LoaderFunctionArgs) {
  const participant = await requireParticipant(args);
  const { db, clock, log, requestId } = args.context;
  const found = await readMeeting(db, { bookingId: args.params.bookingId ?? "", participantId: participant.id, now: clock.now() });
  if (!found) {
    log.warn({ requestId, participantId: participant.id, reason: "not-own-meeting" }, "refused");
    throw notFound();
  }
  return json(found);
}

/** The buttons of a meeting: coming, seen, one of the offered times, none of them, take the wish back. */
export async function action(args: ActionFunctionArgs) {
  const participant = await requireParticipant(args);
  const { db, clock, limits } = args.context;
  const bookingId = args.params.bookingId ?? "";
  const now = clock.now();
  const acting = { db, now, actor: actingAs(participant) };
  if (!(await readMeeting(db, { bookingId, participantId: participant.id, now }))) throw notFound();
  const read = readForm(await args.request.formData(), meetingForm);
  if (!read.ok) return json<{ refused: Refusal }>({ refused: "changed-meanwhile" }, { status: 400 });
  if (!(await isWithinLimit(limits.send, participant.id))) throw tooMany();
  const { intent, back, slotId = "" } = read.value;
  const act = {
    coming: () => sayComing(acting, bookingId),
    seen: () => sayChangesSeen(acting, bookingId),
    accept: () => acceptOffer(acting, bookingId, slotId),
    none: () => declineOffers(acting, bookingId),
    withdraw: () => withdrawRequest(acting, bookingId),
  };
  const outcome = await act[intent]();
  if (outcome.ok) return seeOther(back === "min-side" ? `/${participant.lang}/min-side` : `/${participant.lang}/min-side/avtaler/${bookingId}`);
  if (outcome.reason === "not-found") throw notFound();
  return json({ refused: outcome.reason }, { status: 409 });
}

export default function Meeting() {
  const page = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  return (
    <>
      {answered ? <RefusalAlert reason={answered.refused} /> : null}
      <MeetingPage page={page} />
    </>
  );
}
