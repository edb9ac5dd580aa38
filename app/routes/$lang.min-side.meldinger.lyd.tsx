import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { osloDay } from "#app/features/calendar/oslo-time.ts";
import { readAboutPage } from "#app/features/messages/read-about-page.server.ts";
import { contextQuery, findOwnTopic, readNewMessage } from "#app/features/messages/read-messages.server.ts";
import { aimOwnMessage, sendFollowUp, sendMessage } from "#app/features/messages/send-message.server.ts";
import { readSound } from "#app/features/recordings/read-sound.server.ts";
import { RecordPage } from "#app/features/recordings/record-page.tsx";
import { recordingForm } from "#app/features/recordings/recording-form.ts";
import { notFound, tooMany } from "#app/http/answers.server.ts";
import { requireParticipant, type SignedInParticipant } from "#app/http/guards.server.ts";
import { hasRoomFor, isWithinLimit } from "#app/http/limits.server.ts";
import { enteredIn, isLanguageSwitch, readForm, type Entered } from "#app/http/read-form.server.ts";
import { seeOther } from "#app/http/redirect.server.ts";
import type { PageHandle } from "#app/ui/page-handle.ts";

export const handle: PageHandle = { title: "recordings:title", form: true };

type Args = LoaderFunctionArgs | ActionFunctionArgs;

/** What the page was opened from: as for a new message, or a conversation of the participant's own (?samtale=). */
async function readPage({ request, context }: Args, participant: SignedInParticipant) {
  const search = new URL(request.url).searchParams;
  const id = search.get("samtale");
  const topic = id === null ? null : await findOwnTopic(context.db, participant.id, id);
  const found = await readNewMessage(context.db, { participantId: participant.id, search, today: osloDay(context.clock.now()) });
  if (!found || (id !== null && !topic)) throw notFound();
  return { ...found, thread: id && topic ? { id, topic } : null };
}

export async function loader(args: LoaderFunctionArgs) {
  const participant = await requireParticipant(args);
  const { team, formKey, meeting, meldekortDay, aboutPage, thread } = await readPage(args, participant);
  return json({
    thread, formKey, meldekortDay,
    team: team.map(({ id, name, role }) => ({ id, name, role })),
    to: team.find((one) => one.id === meeting?.adviserId)?.id ?? null,
    meeting: meeting && { startsAt: meeting.startsAt },
    page: readAboutPage(aboutPage, participant.lang),
    context: contextQuery({ meeting, meldekortDay, aboutPage }),
  });
}

type Answer = { problems: Record<string, string>; entered: Entered };

/** Keeps a voice message. What is wrong is said at its field; a file cannot be given back, so the page says that too. */
export async function action(args: ActionFunctionArgs) {
  const participant = await requireParticipant(args);
  const { request, context } = args;
  const form = await request.formData();
  const entered = enteredIn(form);
  const refuse = (problems: Record<string, string>, status = 400) => json<Answer>({ problems, entered }, { status });
  const given = form.get("sound");
  if (isLanguageSwitch(form)) return json<Answer>({ problems: given instanceof File && given.size > 0 ? { sound: "recordings:problems.again" } : {}, entered });
  if (!(await isWithinLimit(context.limits.send, participant.id))) throw tooMany();
  const page = await readPage(args, participant);
  const [read, sound] = [readForm(form, recordingForm), await readSound(given)];
  if (!read.ok) return refuse({ ...read.problems, sound: sound.ok ? "recordings:problems.again" : sound.problem });
  if (!sound.ok) return refuse({ sound: sound.problem });
  const { formKey, language, to } = read.value;
  if (to && !page.team.some((one) => one.id === to)) return refuse({ to: "messages:problems.to", sound: "recordings:problems.again" });
  if (!(await hasRoomFor(context.limits.keep, participant.id, sound.sound.bytes.length))) return refuse({ sound: "recordings:problems.too-many" }, 429);
  const sending = { formKey, said: { sound: sound.sound, language }, now: context.clock.now() };
  const threadId = page.thread
    ? await sendFollowUp(context.db, participant, { ...sending, threadId: page.thread.id })
    : await sendMessage(context.db, participant, { ...sending, ...aimOwnMessage(page, read.value) });
  return seeOther(`/${participant.lang}/min-side/meldinger/${threadId}`);
}

export default function Record() {
  const page = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  return <RecordPage {...page} problems={answered?.problems} entered={answered?.entered} />;
}
