import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { askToMove } from "#app/features/bookings/ask-to-move.server.ts";
import { moveForm, wishesOf } from "#app/features/bookings/booking-form.ts";
import type { Refusal } from "#app/features/bookings/booking-rules.ts";
import { moveReasons } from "#app/features/bookings/codes.ts";
import { useMeetingPhone } from "#app/features/bookings/meeting-facts.tsx";
import { readMeeting } from "#app/features/bookings/read-meeting.server.ts";
import { RefusalAlert } from "#app/features/bookings/refusal-alert.tsx";
import { BookingProblems, useProblem, valuesIn, WishFields } from "#app/features/bookings/wish-fields.tsx";
import { actingAs } from "#app/features/helped/acting.ts";
import { notFound, tooMany } from "#app/http/answers.server.ts";
import { requireParticipant } from "#app/http/guards.server.ts";
import { isWithinLimit } from "#app/http/limits.server.ts";
import { enteredIn, isLanguageSwitch, readForm, type Entered } from "#app/http/read-form.server.ts";
import { seeOther } from "#app/http/redirect.server.ts";
import { formatDayTime } from "#app/i18n/format.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { newId } from "#app/ids.server.ts";
import { Button, ButtonRow } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { RadioGroup } from "#app/ui/field.tsx";
import type { PageHandle } from "#app/ui/page-handle.ts";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { PhoneLink } from "#app/ui/phone-link.tsx";

const isOpen = (data: unknown) => (data as { refused?: Refusal | null } | undefined)?.refused === null;
export const handle: PageHandle = { title: "bookings:move.title", form: isOpen };

type Answer = { problems: Record<string, string>; entered: Entered; refused: Refusal | null };

export async function loader(args: LoaderFunctionArgs) {
  const participant = await requireParticipant(args);
  const { db, clock } = args.context;
  const found = await readMeeting(db, { bookingId: args.params.bookingId ?? "", participantId: participant.id, now: clock.now() });
  if (!found) throw notFound();
  const asked = found.request && found.request.status !== "declined" ? ("already-asked" as const) : null;
  return json({ formKey: newId(), meeting: found.meeting, refused: found.notMovable ?? asked });
}

/** Asks for another time; the meeting stays where it is until a new one is confirmed. */
export async function action(args: ActionFunctionArgs) {
  const participant = await requireParticipant(args);
  const { db, clock, limits } = args.context;
  const bookingId = args.params.bookingId ?? "";
  const now = clock.now();
  const form = await args.request.formData();
  const entered = enteredIn(form);
  if (!(await readMeeting(db, { bookingId, participantId: participant.id, now }))) throw notFound();
  if (isLanguageSwitch(form)) return json<Answer>({ problems: {}, entered, refused: null });
  if (!(await isWithinLimit(limits.send, participant.id))) throw tooMany(valuesIn(entered, "note"));
  const read = readForm(form, moveForm);
  if (!read.ok) return json<Answer>({ problems: read.problems, entered, refused: null }, { status: 400 });
  const { formKey, reason, note = null } = read.value;
  const acting = { db, now, actor: actingAs(participant) };
  const outcome = await askToMove(acting, bookingId, { formKey, reason, wishes: wishesOf(read.value), note, noteLanguage: participant.lang });
  if (outcome.ok) return seeOther(`/${participant.lang}/min-side/avtaler/${bookingId}`);
  if (outcome.reason === "not-found") throw notFound();
  return json<Answer>({ problems: {}, entered, refused: outcome.reason }, { status: 409 });
}

export default function MoveMeeting() {
  const { t, lang } = useTexts();
  const { formKey, meeting, refused } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const { problems, entered } = answered ?? {};
  const say = useProblem(problems);
  const phone = useMeetingPhone(meeting);
  const back = { href: `/${lang}/min-side/avtaler/${meeting.id}`, label: t("bookings:actions.back-to-meeting") };
  const no = answered?.refused ?? refused;
  return (
    <>
      <PageHeading title={t("bookings:move.title")} lead={meeting.startsAt && !no ? t("bookings:move.lead", { time: formatDayTime(meeting.startsAt, lang) }) : undefined} back={back} />
      {no ? (
        <RefusalAlert reason={no} />
      ) : (
        <>
          <BookingProblems problems={problems} />
          <Card>
            <form id="page-form" method="post" noValidate>
              <input type="hidden" name="formKey" value={valuesIn(entered, "formKey")[0] ?? formKey} />
              <RadioGroup
                name="reason"
                label={t("bookings:move.reason")}
                error={say("reason")}
                required
                value={valuesIn(entered, "reason")[0]}
                options={moveReasons.map((code) => ({ value: code, label: t(`bookings:move-reasons.${code}`) }))}
              />
              <WishFields entered={entered} problems={problems} />
              <ButtonRow>
                <Button icon="send">{t("bookings:ask.send")}</Button>
              </ButtonRow>
            </form>
          </Card>
          {phone ? (
            <p>
              {t("bookings:move.call")} <PhoneLink phone={phone} />
            </p>
          ) : null}
        </>
      )}
    </>
  );
}
