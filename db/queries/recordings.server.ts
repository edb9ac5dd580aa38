import { and, eq } from "drizzle-orm";
import { messages, recordings, type Db, type Statement, type Writer } from "#dialect";

/** The statement that keeps the sound of a voice message. */
export function insertRecording(write: Writer, recording: typeof recordings.$inferInsert): Statement {
  return write.insert(recordings).values(recording).returning({ id: recordings.messageId });
}

/** The sound of a message in a thread, or null: deleted, of another thread, or never there, which all look the same. */
export async function findRecording(db: Db, { threadId, messageId }: { threadId: string; messageId: string }) {
  const rows = await db
    .select({ mediaType: recordings.mediaType, sound: recordings.sound })
    .from(recordings)
    .innerJoin(messages, and(eq(messages.id, recordings.messageId), eq(messages.threadId, threadId)))
    .where(eq(recordings.messageId, messageId))
    .limit(1);
  return rows[0] ?? null;
}

/** Whether a message of a thread is the participant's own voice message, with its sound or without. */
export async function hasVoiceMessage(db: Db, { participantId, threadId, messageId }: { participantId: string; threadId: string; messageId: string }): Promise<boolean> {
  const rows = await db
    .select({ id: messages.id })
    .from(messages)
    .where(and(eq(messages.id, messageId), eq(messages.threadId, threadId), eq(messages.participantId, participantId), eq(messages.kind, "voice")))
    .limit(1);
  return rows.length > 0;
}

/** Takes the sound of a participant's own message away for good. The message stays. */
export async function deleteRecording(db: Db, { participantId, messageId }: { participantId: string; messageId: string }): Promise<void> {
  await db.delete(recordings).where(and(eq(recordings.messageId, messageId), eq(recordings.participantId, participantId)));
}
