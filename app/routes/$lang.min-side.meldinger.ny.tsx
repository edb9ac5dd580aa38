import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { osloDay } from "#app/features/calendar/oslo-time.ts";
import { AboutLine } from "#app/features/messages/about-line.tsx";
import { newMessageForm, readyMessageForm } from "#app/features/messages/message-form.ts";
import { readAboutPage } from "#app/features/messages/read-about-page.server.ts";
import { OwnMessage, ReadyMessages } from "#app/features/messages/new-message.tsx";
import { contextQuery, findNextMeeting, readNewMessage } from "#app/features/messages/read-messages.server.ts";
import { aimOwnMessage, aimReadyMessage, sendMessage } from "#app/features/messages/send-message.server.ts";
import { notFound, tooMany } from "#app/http/answers.server.ts";
import { requireParticipant, type SignedInParticipant } from "#app/http/guards.server.ts";
import { isWithinLimit } from "#app/http/limits.server.ts";
import { enteredIn, isLanguageSwitch, readForm, type Entered } from "#app/http/read-form.server.ts";
import { seeOther } from "#app/http/redirect.server.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { Card } from "#app/ui/card.tsx";
import type { PageHandle } from "#app/ui/page-handle.ts";
import { PageHeading } from "#app/ui/page-heading.tsx";

export const handle: PageHandle = { title: "messages:new-page.title", form: true };

type Args = LoaderFunctionArgs | ActionFunctionArgs;

/** What the page was opened from: a meeting of the participant's own (?avtale=), a day of the meldekort (?meldekort=), or an information page (?tema=). */
async function readPage({ request, context }: Args, participant: SignedInParticipant) {
  const found = await readNewMessage(context.db, { participantId: participant.id, search: new URL(request.url).searchParams, today: osloDay(context.clock.now()) });
  if (!found) throw notFound();
  return found;
}

export async function loader(args: LoaderFunctionArgs) {
  const participant = await requireParticipant(args);
  const { team, formKey, meeting, meldekortDay, aboutPage } = await readPage(args, participant);
  const to = team.find((one) => one.id === meeting?.adviserId)?.id ?? null;
  return json({ team, formKey, to, meldekortDay, meeting: meeting && { startsAt: meeting.startsAt }, page: readAboutPage(aboutPage, participant.lang), context: contextQuery({ meeting, meldekortDay, aboutPage }) });
}

type Answer = { problems: Record<string, string>; entered: Entered };

export async function action(args: ActionFunctionArgs) {
  const participant = await requireParticipant(args);
  const { request, context } = args;
  const form = await request.formData();
  const entered = enteredIn(form);
  if (isLanguageSwitch(form)) return json<Answer>({ problems: {}, entered });
  if (!(await isWithinLimit(context.limits.send, participant.id))) throw tooMany([entered.text ?? ""].flat());
  const page = await readPage(args, participant);
  const { team, meeting, meldekortDay } = page;
  const now = context.clock.now();
  const done = (threadId: string) => seeOther(`/${participant.lang}/min-side/meldinger/${threadId}`);

  if (form.has("ready")) {
    const read = readForm(form, readyMessageForm);
    if (!read.ok) return json<Answer>({ problems: read.problems, entered }, { status: 400 });
    const next = meeting ? null : await findNextMeeting(context.db, participant.id, now);
    const aim = aimReadyMessage(read.value.said.ready, { linked: meeting, next, meldekortDay, readerIds: team.map((one) => one.id), now });
    return done(await sendMessage(context.db, participant, { ...read.value, ...aim, now }));
  }

  const read = readForm(form, newMessageForm);
  if (!read.ok) return json<Answer>({ problems: read.problems, entered }, { status: 400 });
  const { formKey, said, to } = read.value;
  if (to && !team.some((one) => one.id === to)) return json<Answer>({ problems: { to: "messages:problems.to" }, entered }, { status: 400 });
  return done(await sendMessage(context.db, participant, { formKey, said, now, ...aimOwnMessage(page, read.value) }));
}

export default function NewMessage() {
  const { t, lang } = useTexts();
  const { team, formKey, to, meeting, meldekortDay, page, context } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  return (
    <>
      <PageHeading title={t("messages:new-page.title")} back={{ href: `/${lang}/min-side/meldinger`, label: t("messages:thread.back") }} />
      <AboutLine meeting={meeting} meldekortDay={meldekortDay} page={page} />
      <Card>
        <ReadyMessages formKey={formKey} meldekort={meldekortDay !== null} />
      </Card>
      <Card>
        <OwnMessage formKey={formKey} context={context} team={team} withTopic={!meeting && !meldekortDay && !page} to={to} problems={answered?.problems} entered={answered?.entered} />
      </Card>
    </>
  );
}
