import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { osloDay } from "#app/features/calendar/oslo-time.ts";
import { closeThread, findOwnThread, sendReply, takeThread } from "#app/features/messages/answer-thread.server.ts";
import { checkReply } from "#app/features/messages/check-reply.server.ts";
import { DeskThread } from "#app/features/messages/desk-thread.tsx";
import { findMeetingOfThread, readDeskThread, readKnownValues, readMeanwhile } from "#app/features/messages/read-desk-thread.server.ts";
import { readAboutPage } from "#app/features/messages/read-about-page.server.ts";
import { replyForm, threadActForm } from "#app/features/messages/reply-form.ts";
import type { Meanwhile } from "#app/features/messages/reply-form-fields.tsx";
import { tooMany } from "#app/http/answers.server.ts";
import { requireAdviser, type SignedInAdviser } from "#app/http/guards.server.ts";
import { isWithinLimit } from "#app/http/limits.server.ts";
import { isPrefetch } from "#app/http/prefetch.server.ts";
import { enteredIn, readForm, type Entered } from "#app/http/read-form.server.ts";
import { seeOther } from "#app/http/redirect.server.ts";
import { refuseThread } from "#app/http/refuse-thread.server.ts";
import { sourceLanguage } from "#app/i18n/languages.ts";
import type { PageHandle } from "#app/ui/page-handle.ts";

export const handle: PageHandle = { title: "admin:inbox.thread.title", form: true };

/** A conversation at the desk. The read is logged, and the participant is told that an adviser has opened it. */
export async function loader(args: LoaderFunctionArgs) {
  const adviser = await requireAdviser(args);
  const { request, params, context } = args;
  const now = context.clock.now();
  const threadId = params.threadId ?? "";
  const page = await readDeskThread(context.db, adviser, { threadId, now, isPrefetch: isPrefetch(request) });
  if (!page) throw await refuseThread(context, adviser, threadId);
  const { thread, person, messages, meeting, isLinked, present, notes, notice, taker, addressee } = page;
  const known = await readKnownValues(context.db, adviser, meeting);
  return json({
    thread: { id: thread.id, topic: thread.topic, waitingSince: thread.waitingSince, answerBy: thread.answerBy, urgent: thread.urgent, meldekortDay: thread.meldekortDay, meldekortPeriod: thread.meldekortPeriod, page: readAboutPage(thread.aboutPage, sourceLanguage) },
    person, messages, meeting, isLinked, present, notes, taker, addressee, known,
    isMine: thread.takenBy === adviser.id,
    today: osloDay(now),
    done: new URL(request.url).searchParams.get("gjort"),
    notice: notice && { dueAt: notice.dueAt, language: notice.language },
  });
}

type Answer = { problems: Record<string, string>; entered: Entered; meanwhile: Meanwhile | null };

async function act(args: ActionFunctionArgs, adviser: SignedInAdviser, form: FormData) {
  const { db, clock } = args.context;
  const now = clock.now();
  const threadId = args.params.threadId ?? "";
  const own = await findOwnThread(db, adviser, threadId, now);
  if (!own) throw await refuseThread(args.context, adviser, threadId);
  const here = `/admin/innboks/${threadId}`;
  const newer = async (entered: Entered) => json<Answer>({ problems: {}, entered, meanwhile: await readMeanwhile(db, threadId, now) }, { status: 409 });

  if (form.has("act")) {
    const read = readForm(form, threadActForm);
    if (!read.ok) return json<Answer>({ problems: read.problems, entered: {}, meanwhile: null }, { status: 400 });
    const { act: what, lastMessageId } = read.value;
    if (what === "take") {
      await takeThread(db, adviser, own, now);
      return seeOther(`${here}?gjort=taken`);
    }
    const closed = await closeThread(db, adviser, own, { how: what === "phone" ? "answered-by-phone" : "no-answer-needed", lastMessageId, now });
    return closed === "closed" ? seeOther(`${here}?gjort=closed`) : newer({});
  }

  const read = readForm(form, replyForm);
  if (!read.ok) return json<Answer>({ problems: read.problems, entered: read.entered, meanwhile: null }, { status: 400 });
  const known = await readKnownValues(db, adviser, await findMeetingOfThread(db, own.thread, now), read.value);
  const checked = checkReply(read.value, { readingLanguage: own.person.readingLanguage, known });
  if (!checked.ok) return json<Answer>({ problems: checked.problems, entered: read.entered, meanwhile: null }, { status: 400 });
  const sent = await sendReply(db, adviser, own, { reply: checked.reply, lastMessageId: read.value.lastMessageId, now });
  return sent === "sent" ? seeOther(`${here}?gjort=sent`) : newer(read.entered);
}

/** An answer, or one of the things that can be done without writing one. */
export async function action(args: ActionFunctionArgs) {
  const adviser = await requireAdviser(args);
  const form = await args.request.formData();
  if (!(await isWithinLimit(args.context.limits.send, adviser.id))) throw tooMany([enteredIn(form).text ?? ""].flat());
  return act(args, adviser, form);
}

export default function Thread() {
  const page = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  return <DeskThread {...page} problems={answered?.problems} entered={answered?.entered} meanwhile={answered?.meanwhile ?? null} />;
}
