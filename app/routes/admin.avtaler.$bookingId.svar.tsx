import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { answerRequest } from "#app/features/bookings/answer-request.server.ts";
import { answerForm, answerOf } from "#app/features/desk/answer-form.ts";
import { AnswerParts } from "#app/features/desk/answer-fields.tsx";
import { AboutPart, MorePart, PlacePart, Warnings } from "#app/features/desk/booking-fields.tsx";
import { checkMeetings } from "#app/features/desk/check-meeting.server.ts";
import { FormProblems } from "#app/features/desk/form-problems.tsx";
import { readDeskBooking } from "#app/features/desk/read-desk-bookings.server.ts";
import { readOfficeAdvisers } from "#app/features/desk/read-office-advisers.server.ts";
import { pathWhenOver, problemOf, statusOf } from "#app/features/desk/refusals.ts";
import { RequestFacts } from "#app/features/desk/request-facts.tsx";
import { typedBooking } from "#app/features/desk/typed-booking.ts";
import { notFound } from "#app/http/answers.server.ts";
import { requireAdviser } from "#app/http/guards.server.ts";
import { readForm } from "#app/http/read-form.server.ts";
import { seeOther } from "#app/http/redirect.server.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { Button, ButtonRow, LinkButton } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import type { PageHandle } from "#app/ui/page-handle.ts";

export const handle: PageHandle = { title: "admin:bookings.answer.title", form: true };

export async function loader(args: LoaderFunctionArgs) {
  const adviser = await requireAdviser(args);
  const { db, clock } = args.context;
  const found = await readDeskBooking(db, adviser, args.params.bookingId ?? "", clock.now());
  if (!found) throw notFound();
  const { booking, request, participant } = found;
  const page = `/admin/avtaler/${booking.id}`;
  if (request?.status !== "open" && request?.status !== "offered") throw seeOther(page);
  const { advisers } = await readOfficeAdvisers(db, adviser);
  const { name, street, postalCode, city } = found.office;
  const { day: _, time: __, ...typed } = typedBooking(booking, adviser.id);
  return json({ page, participant, booking, request, offers: found.offers, office: { name, street, postalCode, city }, advisers, typed });
}

export async function action(args: ActionFunctionArgs) {
  const adviser = await requireAdviser(args);
  const { db, clock } = args.context;
  const now = clock.now();
  const found = await readDeskBooking(db, adviser, args.params.bookingId ?? "", now);
  if (!found) throw notFound();
  const { booking, office } = found;
  const read = readForm(await args.request.formData(), answerForm);
  const refuse = (problems: Record<string, string>, status: number) => json({ problems, warnings: [], entered: read.entered }, { status });
  if (!read.ok) return refuse(read.problems, 400);
  const { answer, times } = answerOf(read.value);
  const checked = await checkMeetings(db, office, { bookingId: booking.id, participantId: booking.participantId, adviserId: read.value.adviserId }, times);
  if (Object.keys(checked.problems).length > 0) return refuse(checked.problems, 400);
  if (checked.warnings.length > 0 && !read.value.sure) return json({ problems: {}, warnings: checked.warnings, entered: read.entered }, { status: 409 });
  const answered = await answerRequest({ db, now, actor: { kind: "adviser", id: adviser.id } }, booking.id, answer);
  const over = answered.ok ? null : pathWhenOver(`/admin/avtaler/${booking.id}`, answered.reason);
  if (over) return seeOther(over);
  if (!answered.ok) return refuse(answered.reason === "time-passed" ? { day1: "admin:bookings.problems.passed" } : problemOf(answered.reason, "answer"), statusOf(answered.reason));
  return seeOther(`/admin/avtaler/${booking.id}?gjort=answered`);
}

export default function AnswerRequest() {
  const { page, participant, booking, request, offers, office, advisers, typed: kept } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const { t } = useTexts();
  const typed = sent?.entered ?? kept;
  const problems = sent?.problems ?? {};
  return (
    <>
      <PageHeading title={t("admin:bookings.answer.title")} back={{ href: page, label: t("admin:bookings.page.title") }} />
      <Card>
        <RequestFacts name={participant.name} booking={booking} request={request} offers={offers} />
      </Card>
      <FormProblems problems={problems} />
      <form id="page-form" className="desk-form" method="post" noValidate>
        <Warnings warnings={sent?.warnings ?? []} typed={typed} />
        <AnswerParts typed={typed} problems={problems} />
        <AboutPart typed={typed} problems={problems} advisers={advisers} />
        <PlacePart typed={typed} problems={problems} office={office} />
        <MorePart typed={typed} problems={problems} />
        <ButtonRow>
          <Button variant="primary">{t("admin:bookings.answer.send")}</Button>
          <LinkButton href={page} variant="tertiary">
            {t("admin:desk.cancel-form")}
          </LinkButton>
        </ButtonRow>
      </form>
    </>
  );
}
