import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { osloDay } from "#app/features/calendar/oslo-time.ts";
import { followUpForm, readyMessageForm } from "#app/features/messages/message-form.ts";
import { deleteOwnSound } from "#app/features/recordings/hear-recording.server.ts";
import { ParticipantThread } from "#app/features/messages/participant-thread.tsx";
import { hasThread, readThread } from "#app/features/messages/read-messages.server.ts";
import { readAboutPage } from "#app/features/messages/read-about-page.server.ts";
import { sendFollowUp } from "#app/features/messages/send-message.server.ts";
import { notFound, tooMany } from "#app/http/answers.server.ts";
import { requireParticipant } from "#app/http/guards.server.ts";
import { isWithinLimit } from "#app/http/limits.server.ts";
import { isPrefetch } from "#app/http/prefetch.server.ts";
import { enteredIn, isLanguageSwitch, readForm, type Entered } from "#app/http/read-form.server.ts";
import { seeOther } from "#app/http/redirect.server.ts";
import type { PageHandle } from "#app/ui/page-handle.ts";

export const handle: PageHandle = { title: "messages:title", form: true };

/** The same 404 for somebody else's thread as for none. */
function refuse({ context }: LoaderFunctionArgs | ActionFunctionArgs): Response {
  context.log.warn({ requestId: context.requestId, reason: "not-own-thread" }, "refused");
  return notFound();
}

/** A conversation. Showing it notes the answers as seen, for the adviser's "opened"; it changes nothing else. */
export async function loader(args: LoaderFunctionArgs) {
  const participant = await requireParticipant(args);
  const { request, params, context } = args;
  const now = context.clock.now();
  const found = await readThread(context.db, { participantId: participant.id, threadId: params.threadId ?? "", now, isPrefetch: isPrefetch(request) });
  if (!found) throw refuse(args);
  const { thread, messages, team, meeting, formKey } = found;
  return json({
    thread: { id: thread.id, topic: thread.topic, answerBy: thread.waitingSince && thread.answerBy, urgent: thread.urgent && thread.waitingSince !== null, meldekortDay: thread.meldekortDay, page: readAboutPage(thread.aboutPage, participant.lang) },
    messages,
    readers: team.map(({ name, role }) => ({ name, role })),
    meeting: meeting && { id: meeting.id, startsAt: meeting.startsAt },
    rights: readAboutPage("rettigheter", participant.lang),
    formKey,
    today: osloDay(now),
    showNorwegian: new URL(request.url).searchParams.has("norsk"),
  });
}

type Answer = { problems: Record<string, string>; entered: Entered };

/** A follow-up, in words or one tap: the thread waits again, old ones too. Or the sound of a voice message is taken away. */
export async function action(args: ActionFunctionArgs) {
  const participant = await requireParticipant(args);
  const { request, params, context } = args;
  const threadId = params.threadId ?? "";
  if (!(await hasThread(context.db, participant.id, threadId))) throw refuse(args);
  const form = await request.formData();
  const entered = enteredIn(form);
  if (isLanguageSwitch(form)) return json<Answer>({ problems: {}, entered });
  if (!(await isWithinLimit(context.limits.send, participant.id))) throw tooMany([entered.text ?? ""].flat());
  const messageId = form.get("delete-sound");
  if (typeof messageId === "string") {
    if (!(await deleteOwnSound(context.db, participant.id, { threadId, messageId }))) throw refuse(args);
    return seeOther(`/${participant.lang}/min-side/meldinger/${threadId}`);
  }
  const read = form.has("ready") ? readForm(form, readyMessageForm) : readForm(form, followUpForm);
  if (!read.ok) return json<Answer>({ problems: read.problems, entered }, { status: 400 });
  await sendFollowUp(context.db, participant, { ...read.value, threadId, now: context.clock.now() });
  return seeOther(`/${participant.lang}/min-side/meldinger/${threadId}`);
}

export default function Thread() {
  const page = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  return <ParticipantThread {...page} problems={answered?.problems} entered={answered?.entered} />;
}
