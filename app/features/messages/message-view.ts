import type { Message } from "#db/queries/messages.server.ts";

/** A message as a loader sends it: instants are ISO text. */
export type MessageView = Pick<Message, "id" | "from" | "kind" | "code" | "values" | "text" | "language"> & {
  adviser: string | null;
  /** The adviser who sat beside the participant when she wrote it. */
  helper: string | null;
  /** Of the sound of a voice message; null when it is deleted, and for everything else. */
  mediaType: string | null;
  createdAt: string;
  openedAt: string | null;
};

/** A meeting as a loader sends it, for the line that says what a conversation is about. */
export type MeetingView = { id: string; startsAt: string | null; endsAt: string | null; form: string; purpose: string; placeName: string | null; street: string | null };
