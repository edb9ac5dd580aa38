import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { osloDay } from "#app/features/calendar/oslo-time.ts";
import { asTyped, askForm, chooseSpokenLanguage, wantedIn } from "#app/features/interpreter/ask-form.ts";
import { DeskAskForm } from "#app/features/interpreter/desk-ask.tsx";
import { orderForPerson } from "#app/features/interpreter/order-for-person.server.ts";
import { readMeetingToOrder } from "#app/features/interpreter/read-desk.server.ts";
import { otherLanguageCode } from "#app/features/interpreter/spoken-languages.ts";
import { typedFrom } from "#app/features/interpreter/typed-from.ts";
import { notFound } from "#app/http/answers.server.ts";
import { requireAdviser } from "#app/http/guards.server.ts";
import { readForm } from "#app/http/read-form.server.ts";
import { seeOther } from "#app/http/redirect.server.ts";
import { formatDayTime } from "#app/i18n/format.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { Alert } from "#app/ui/alert.tsx";
import { LinkButton } from "#app/ui/button.tsx";
import type { PageHandle } from "#app/ui/page-handle.ts";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { findOwnMeeting } from "#db/queries/interpreter-desk.server.ts";

export const handle: PageHandle = { title: "admin:interpreter.new-title", form: true };

export async function loader(args: LoaderFunctionArgs) {
  const adviser = await requireAdviser(args);
  const { db, clock } = args.context;
  const page = await readMeetingToOrder(db, adviser, args.params.bookingId ?? "", clock.now());
  if (!page) throw notFound();
  const change = new URL(args.request.url).searchParams.has("endre");
  const typed = page.need ? typedFrom(page.need, page.forAll) : {};
  return json({ page, change, typed });
}

export async function action(args: ActionFunctionArgs) {
  const adviser = await requireAdviser(args);
  const { db, clock } = args.context;
  const bookingId = args.params.bookingId ?? "";
  const now = clock.now();
  // Somebody else's meeting is not there, whatever is sent.
  if (!(await findOwnMeeting(db, { adviserId: adviser.id, today: osloDay(now), bookingId }))) throw notFound();
  const read = readForm(await args.request.formData(), askForm);
  const again = (problems: Record<string, string>, status = 400) => json({ typed: read.entered, problems }, { status });
  if (!read.ok) return again(read.problems);
  // The list is in front of the adviser: what she writes beside it is meant as written.
  const language = read.value.language === otherLanguageCode ? asTyped : read.value.language;
  const chosen = chooseSpokenLanguage({ ...read.value, language }, "nb");
  if (!chosen.ok) return again({ [chosen.field]: chosen.problem });
  const ordered = await orderForPerson(db, adviser, {
    bookingId,
    wanted: wantedIn(read.value, chosen),
    forAll: read.value.forAll,
    replace: new URL(args.request.url).searchParams.has("endre"),
    now,
  });
  if (ordered.ok) return seeOther(`/admin/tolk/${ordered.orderId}?lagret=1`);
  if (ordered.reason === "not-found") throw notFound();
  return again({ language: ordered.reason === "changed-meanwhile" ? "admin:interpreter.changed-meanwhile" : `interpreter:refusals.${ordered.reason}` }, 409);
}

export default function NewInterpreterOrder() {
  const { page, change, typed } = useLoaderData<typeof loader>();
  const posted = useActionData<typeof action>();
  const { t, lang } = useTexts();
  const { meeting, participant, liveOrderId, refusal } = page;
  return (
    <>
      <PageHeading back={{ href: "/admin/tolk", label: t("admin:interpreter.title") }} title={t("admin:interpreter.new-title")} />
      <p>
        <a href={`/admin/deltakere/${participant.id}`}>
          <bdi>{participant.name}</bdi>
        </a>
        {meeting.startsAt ? (
          <>
            {" "}
            · <a href={`/admin/avtaler/${meeting.id}`}>{formatDayTime(meeting.startsAt, lang)}</a>
          </>
        ) : null}
      </p>
      {liveOrderId && !change ? (
        <Alert title={t("admin:interpreter.has-order")}>
          <LinkButton href={`/admin/tolk/${liveOrderId}`}>{t("admin:interpreter.open-order")}</LinkButton>
        </Alert>
      ) : refusal ? (
        <Alert tone="warning" title={t(`interpreter:refusals.${refusal}`)} />
      ) : (
        <DeskAskForm typed={posted?.typed ?? typed} problems={posted?.problems ?? {}} />
      )}
    </>
  );
}
