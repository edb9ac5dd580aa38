import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { changeBooking } from "#app/features/bookings/change-booking.server.ts";
import { whyNotChange } from "#app/features/bookings/booking-rules.ts";
import { AboutPart, MorePart, PlacePart, TimePart, Warnings } from "#app/features/desk/booking-fields.tsx";
import { detailsOf, meetingForm } from "#app/features/desk/booking-form.ts";
import { checkMeeting } from "#app/features/desk/check-meeting.server.ts";
import { FormProblems } from "#app/features/desk/form-problems.tsx";
import { readDeskBooking } from "#app/features/desk/read-desk-bookings.server.ts";
import { readOfficeAdvisers } from "#app/features/desk/read-office-advisers.server.ts";
import { pathWhenOver, problemOf, statusOf } from "#app/features/desk/refusals.ts";
import { typedBooking } from "#app/features/desk/typed-booking.ts";
import { notFound } from "#app/http/answers.server.ts";
import { requireAdviser } from "#app/http/guards.server.ts";
import { readForm } from "#app/http/read-form.server.ts";
import { seeOther } from "#app/http/redirect.server.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { Button, ButtonRow, LinkButton } from "#app/ui/button.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import type { PageHandle } from "#app/ui/page-handle.ts";

export const handle: PageHandle = { title: "admin:bookings.form.change-title", form: true };

export async function loader(args: LoaderFunctionArgs) {
  const adviser = await requireAdviser(args);
  const { db, clock } = args.context;
  const found = await readDeskBooking(db, adviser, args.params.bookingId ?? "", clock.now());
  if (!found) throw notFound();
  const page = `/admin/avtaler/${found.booking.id}`;
  if (whyNotChange(found.booking, clock.now())) throw seeOther(page);
  const { advisers } = await readOfficeAdvisers(db, adviser);
  const { name, street, postalCode, city } = found.office;
  return json({ page, participant: found.participant.name, office: { name, street, postalCode, city }, advisers, typed: typedBooking(found.booking, adviser.id) });
}

export async function action(args: ActionFunctionArgs) {
  const adviser = await requireAdviser(args);
  const { db, clock } = args.context;
  const now = clock.now();
  const found = await readDeskBooking(db, adviser, args.params.bookingId ?? "", now);
  if (!found) throw notFound();
  const { booking, office } = found;
  const read = readForm(await args.request.formData(), meetingForm);
  const refuse = (problems: Record<string, string>, status: number) => json({ problems, warnings: [], entered: read.entered }, { status });
  if (!read.ok) return refuse(read.problems, 400);
  const details = detailsOf(read.value);
  const checked = await checkMeeting(db, office, { bookingId: booking.id, participantId: booking.participantId, ...details });
  if (Object.keys(checked.problems).length > 0) return refuse(checked.problems, 400);
  const isSameTime = booking.startsAt?.getTime() === details.startsAt.getTime() && booking.endsAt?.getTime() === details.endsAt.getTime();
  if (checked.warnings.length > 0 && !isSameTime && !read.value.sure) return json({ problems: {}, warnings: checked.warnings, entered: read.entered }, { status: 409 });
  const changed = await changeBooking({ db, now, actor: { kind: "adviser", id: adviser.id } }, booking.id, details);
  const over = changed.ok ? null : pathWhenOver(`/admin/avtaler/${booking.id}`, changed.reason);
  if (over) return seeOther(over);
  if (!changed.ok) return refuse(problemOf(changed.reason, "day"), statusOf(changed.reason));
  return seeOther(`/admin/avtaler/${booking.id}?gjort=changed`);
}

export default function ChangeMeeting() {
  const { page, participant, office, advisers, typed: kept } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const { t } = useTexts();
  const typed = sent?.entered ?? kept;
  const problems = sent?.problems ?? {};
  return (
    <>
      <PageHeading title={t("admin:bookings.form.change-title")} lead={t("admin:bookings.form.change-lead", { name: participant })} back={{ href: page, label: t("admin:bookings.page.title") }} />
      <FormProblems problems={problems} />
      <form id="page-form" className="desk-form" method="post" noValidate>
        <Warnings warnings={sent?.warnings ?? []} typed={typed} />
        <TimePart typed={typed} problems={problems} />
        <AboutPart typed={typed} problems={problems} advisers={advisers} />
        <PlacePart typed={typed} problems={problems} office={office} />
        <MorePart typed={typed} problems={problems} />
        <ButtonRow>
          <Button variant="primary">{t("admin:bookings.form.change")}</Button>
          <LinkButton href={page} variant="tertiary">
            {t("admin:desk.cancel-form")}
          </LinkButton>
        </ButtonRow>
      </form>
    </>
  );
}
