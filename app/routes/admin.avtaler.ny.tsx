import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { createBooking } from "#app/features/bookings/create-booking.server.ts";
import { AboutPart, MorePart, PlacePart, TimePart, Warnings } from "#app/features/desk/booking-fields.tsx";
import { detailsOf, newMeetingForm } from "#app/features/desk/booking-form.ts";
import { checkMeeting } from "#app/features/desk/check-meeting.server.ts";
import { FormProblems } from "#app/features/desk/form-problems.tsx";
import { ParticipantChoice, useLengthHint } from "#app/features/desk/participant-choice.tsx";
import { readChoices } from "#app/features/desk/read-desk-bookings.server.ts";
import { readOfficeAdvisers } from "#app/features/desk/read-office-advisers.server.ts";
import { problemOf, statusOf } from "#app/features/desk/refusals.ts";
import { typedIn } from "#app/features/desk/typed.ts";
import { notFound } from "#app/http/answers.server.ts";
import { requireAdviser } from "#app/http/guards.server.ts";
import { readForm } from "#app/http/read-form.server.ts";
import { seeOther } from "#app/http/redirect.server.ts";
import { newId } from "#app/ids.server.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { Button, ButtonRow, LinkButton } from "#app/ui/button.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import type { PageHandle } from "#app/ui/page-handle.ts";

export const handle: PageHandle = { title: "admin:bookings.form.new-title", form: true };

export async function loader(args: LoaderFunctionArgs) {
  const adviser = await requireAdviser(args);
  const { db, clock } = args.context;
  const [participants, { office, advisers }] = await Promise.all([readChoices(db, adviser, clock.now()), readOfficeAdvisers(db, adviser)]);
  const asked = new URL(args.request.url).searchParams.get("deltaker");
  const participantId = participants.find(({ id }) => id === asked)?.id ?? "";
  return json({ key: newId(), own: adviser.id, participantId, participants, office, advisers });
}

export async function action(args: ActionFunctionArgs) {
  const adviser = await requireAdviser(args);
  const { db, clock } = args.context;
  const now = clock.now();
  const read = readForm(await args.request.formData(), newMeetingForm);
  const refuse = (problems: Record<string, string>, status: number) => json({ problems, warnings: [], entered: read.entered }, { status });
  if (!read.ok) return refuse(read.problems, 400);
  const { key, participantId, sure } = read.value;
  const meeting = detailsOf(read.value);
  const { office } = await readOfficeAdvisers(db, adviser);
  if (!office) throw notFound();
  const checked = await checkMeeting(db, office, { bookingId: key, participantId, ...meeting });
  if (Object.keys(checked.problems).length > 0) return refuse(checked.problems, 400);
  if (checked.warnings.length > 0 && !sure) return json({ problems: {}, warnings: checked.warnings, entered: read.entered }, { status: 409 });
  const made = await createBooking({ db, now, actor: { kind: "adviser", id: adviser.id } }, { id: key, participantId, meeting });
  if (!made.ok) return refuse(problemOf(made.reason, "participantId"), statusOf(made.reason));
  return seeOther(`/admin/avtaler/${made.bookingId}?gjort=created`);
}

export default function NewMeeting() {
  const { key, own, participantId, participants, office, advisers } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const { t } = useTexts();
  const typed = sent?.entered ?? { participantId, adviserId: own, form: "office" };
  const problems = sent?.problems ?? {};
  const hint = useLengthHint(participants, typedIn(typed, "participantId"));
  return (
    <>
      <PageHeading title={t("admin:bookings.form.new-title")} back={{ href: "/admin/avtaler", label: t("admin:bookings.title") }} />
      <FormProblems problems={problems} />
      <form id="page-form" className="desk-form" method="post" noValidate>
        {/* The key stays while the adviser answers a warning, so that both posts are one meeting. */}
        <input type="hidden" name="key" value={typedIn(typed, "key") || key} />
        <Warnings warnings={sent?.warnings ?? []} typed={typed} />
        <ParticipantChoice participants={participants} typed={typed} problems={problems} />
        <TimePart typed={typed} problems={problems} hint={hint} />
        <AboutPart typed={typed} problems={problems} advisers={advisers} />
        <PlacePart typed={typed} problems={problems} office={office} />
        <MorePart typed={typed} problems={problems} />
        <ButtonRow>
          <Button variant="primary">{t("admin:bookings.form.create")}</Button>
          <LinkButton href="/admin/avtaler" variant="tertiary">
            {t("admin:desk.cancel-form")}
          </LinkButton>
        </ButtonRow>
      </form>
    </>
  );
}
