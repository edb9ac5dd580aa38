import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { whyNotChange } from "#app/features/bookings/booking-rules.ts";
import { cancelBookingByOffice } from "#app/features/bookings/cancel-booking.server.ts";
import { nextSteps, officeReasons } from "#app/features/bookings/codes.ts";
import { cancelForm } from "#app/features/desk/cancel-form.ts";
import { FormProblems, useProblems } from "#app/features/desk/form-problems.tsx";
import { MeetingLine } from "#app/features/desk/meeting-line.tsx";
import { readDeskBooking } from "#app/features/desk/read-desk-bookings.server.ts";
import { pathWhenOver, problemOf, statusOf } from "#app/features/desk/refusals.ts";
import { typedIn } from "#app/features/desk/typed.ts";
import { notFound } from "#app/http/answers.server.ts";
import { requireAdviser } from "#app/http/guards.server.ts";
import { readForm } from "#app/http/read-form.server.ts";
import { seeOther } from "#app/http/redirect.server.ts";
import { findLanguage } from "#app/i18n/languages.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { Button, ButtonRow, LinkButton } from "#app/ui/button.tsx";
import { RadioGroup } from "#app/ui/field.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import type { PageHandle } from "#app/ui/page-handle.ts";

export const handle: PageHandle = { title: "admin:bookings.cancel.title", form: true };

export async function loader(args: LoaderFunctionArgs) {
  const adviser = await requireAdviser(args);
  const { db, clock } = args.context;
  const found = await readDeskBooking(db, adviser, args.params.bookingId ?? "", clock.now());
  if (!found) throw notFound();
  const { id, startsAt, endsAt, form, purpose } = found.booking;
  const page = `/admin/avtaler/${id}`;
  if (whyNotChange(found.booking, clock.now())) throw seeOther(page);
  const { name, readingLanguage } = found.participant;
  return json({ page, name, readingLanguage, meeting: { startsAt, endsAt, form, purpose } });
}

export async function action(args: ActionFunctionArgs) {
  const adviser = await requireAdviser(args);
  const { db, clock } = args.context;
  const bookingId = args.params.bookingId ?? "";
  const now = clock.now();
  if (!(await readDeskBooking(db, adviser, bookingId, now))) throw notFound();
  const read = readForm(await args.request.formData(), cancelForm);
  if (!read.ok) return json({ problems: read.problems, entered: read.entered }, { status: 400 });
  const cancelled = await cancelBookingByOffice({ db, now, actor: { kind: "adviser", id: adviser.id } }, bookingId, read.value);
  const over = cancelled.ok ? null : pathWhenOver(`/admin/avtaler/${bookingId}`, cancelled.reason);
  if (over) return seeOther(over);
  if (!cancelled.ok) return json({ problems: problemOf(cancelled.reason, "reason"), entered: read.entered }, { status: statusOf(cancelled.reason) });
  return seeOther(`/admin/avtaler/${bookingId}?gjort=cancelled`);
}

export default function CancelMeeting() {
  const { page, name, readingLanguage, meeting } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const { t } = useTexts();
  const typed = sent?.entered ?? {};
  const say = useProblems(sent?.problems ?? {});
  const language = findLanguage(readingLanguage)?.norwegianName ?? readingLanguage;
  return (
    <>
      <PageHeading title={t("admin:bookings.cancel.title")} back={{ href: page, label: t("admin:bookings.page.title") }} />
      <MeetingLine name={name} meeting={meeting} />
      <FormProblems problems={sent?.problems ?? {}} />
      <form id="page-form" className="desk-form" method="post" noValidate>
        <p>{t("admin:bookings.cancel.lead", { language })}</p>
        <div className="form-columns">
          <RadioGroup
            name="reason" label={t("admin:bookings.cancel.reason")} required value={typedIn(typed, "reason")} error={say("reason")}
            options={officeReasons.map((code) => ({ value: code, label: t(`bookings:office-reasons.${code}`) }))}
          />
          <RadioGroup
            name="nextStep" label={t("admin:bookings.cancel.next-step")} required value={typedIn(typed, "nextStep")} error={say("nextStep")}
            options={nextSteps.map((code) => ({ value: code, label: t(`bookings:next-steps.${code}`) }))}
          />
        </div>
        <ButtonRow>
          <Button variant="danger">{t("admin:bookings.cancel.send")}</Button>
          <LinkButton href={page} variant="tertiary">
            {t("admin:bookings.cancel.keep")}
          </LinkButton>
        </ButtonRow>
      </form>
    </>
  );
}
