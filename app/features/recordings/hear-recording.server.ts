import { findOwnThread } from "#app/features/messages/answer-thread.server.ts";
import { hasThread } from "#app/features/messages/read-messages.server.ts";
import { logAccessOnce } from "#db/queries/access-log.server.ts";
import { deleteRecording, findRecording, hasVoiceMessage } from "#db/queries/recordings.server.ts";
import type { Db } from "#dialect";

type Where = { threadId: string; messageId: string };

/** A player asks for a sound in many pieces: those within this time are one hearing. */
const oneHearing = 10 * 60_000;

/** The sound of a voice message in a thread of the participant's own, or null. */
export async function hearOwn(db: Db, participantId: string, where: Where) {
  return (await hasThread(db, participantId, where.threadId)) ? findRecording(db, where) : null;
}

/** The sound of a voice message in a thread of the adviser's people, or null. That she heard it is noted before she gets it. */
export async function hearAtDesk(db: Db, adviser: { id: string }, { threadId, messageId, now }: Where & { now: Date }) {
  const own = await findOwnThread(db, adviser, threadId, now);
  const recording = own && (await findRecording(db, { threadId, messageId }));
  if (!recording) return null;
  const id = `thread-sound-read:${Math.floor(now.getTime() / oneHearing)}:${adviser.id}:${messageId}`;
  await logAccessOnce(db, { id, participantId: own.thread.participantId, adviserId: adviser.id, what: "thread-sound-read", at: now });
  return recording;
}

/** Takes the sound of a participant's voice message away; twice is once. False when the message is not hers. */
export async function deleteOwnSound(db: Db, participantId: string, where: Where): Promise<boolean> {
  if (!(await hasVoiceMessage(db, { participantId, ...where }))) return false;
  await deleteRecording(db, { participantId, messageId: where.messageId });
  return true;
}
