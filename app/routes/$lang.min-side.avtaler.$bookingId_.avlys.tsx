import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { cancelForm } from "#app/features/bookings/booking-form.ts";
import type { Refusal } from "#app/features/bookings/booking-rules.ts";
import { cancelBooking } from "#app/features/bookings/cancel-booking.server.ts";
import { CancelChoices } from "#app/features/bookings/cancel-choices.tsx";
import { DayAndTime } from "#app/features/bookings/meeting-when.tsx";
import { readMeeting } from "#app/features/bookings/read-meeting.server.ts";
import { RefusalAlert } from "#app/features/bookings/refusal-alert.tsx";
import { actingAs } from "#app/features/helped/acting.ts";
import { notFound, tooMany } from "#app/http/answers.server.ts";
import { requireParticipant } from "#app/http/guards.server.ts";
import { isWithinLimit } from "#app/http/limits.server.ts";
import { readForm } from "#app/http/read-form.server.ts";
import { seeOther } from "#app/http/redirect.server.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import type { PageHandle } from "#app/ui/page-handle.ts";
import { PageHeading } from "#app/ui/page-heading.tsx";

export const handle: PageHandle = { title: "bookings:cancel.title" };

type Answer = { problem: boolean; refused: Refusal | null };

export async function loader(args: LoaderFunctionArgs) {
  const participant = await requireParticipant(args);
  const { db, clock } = args.context;
  const found = await readMeeting(db, { bookingId: args.params.bookingId ?? "", participantId: participant.id, now: clock.now() });
  if (!found) throw notFound();
  return json({ meeting: found.meeting, refused: found.closed, late: found.late, movable: found.notMovable === null });
}

/** "I cannot come": one tap on a reason. */
export async function action(args: ActionFunctionArgs) {
  const participant = await requireParticipant(args);
  const { db, clock, limits } = args.context;
  const bookingId = args.params.bookingId ?? "";
  const now = clock.now();
  if (!(await readMeeting(db, { bookingId, participantId: participant.id, now }))) throw notFound();
  const read = readForm(await args.request.formData(), cancelForm);
  if (!read.ok) return json<Answer>({ problem: true, refused: null }, { status: 400 });
  if (!(await isWithinLimit(limits.send, participant.id))) throw tooMany();
  const outcome = await cancelBooking({ db, now, actor: actingAs(participant) }, bookingId, read.value);
  if (outcome.ok) return seeOther(`/${participant.lang}/min-side/avtaler/${bookingId}`);
  if (outcome.reason === "not-found") throw notFound();
  return json<Answer>({ problem: false, refused: outcome.reason }, { status: 409 });
}

export default function CannotCome() {
  const { t, lang } = useTexts();
  const { meeting, refused, late, movable } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const no = answered?.refused ?? refused;
  const { startsAt, endsAt, id } = meeting;
  return (
    <>
      <PageHeading
        kicker={startsAt && endsAt ? <DayAndTime startsAt={startsAt} endsAt={endsAt} /> : undefined}
        title={t("bookings:cancel.title")}
        back={{ href: `/${lang}/min-side/avtaler/${id}`, label: t("bookings:actions.back-to-meeting") }}
      />
      {no ? <RefusalAlert reason={no} /> : <CancelChoices meeting={meeting} late={late} movable={movable} problem={answered?.problem ?? false} />}
    </>
  );
}
