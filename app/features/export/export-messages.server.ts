import type * as store from "#db/queries/export.server.ts";
import { coded, isoTime, isoTimeIf, readyInNorwegian, written, type NameOf } from "./export-words.server.ts";

type MessageRow = Awaited<ReturnType<typeof store.exportMessages>>[number];
type ThreadRow = Awaited<ReturnType<typeof store.exportThreads>>[number];

/** The sound itself is fetched by its address, by somebody who is signed in at the desk. */
function recordingOf({ message, mediaType, size }: MessageRow) {
  if (message.kind !== "voice") return null;
  const address = mediaType === null ? null : `/admin/innboks/${message.threadId}/lyd/${message.id}`;
  return { language: message.language ?? "und", isDeleted: mediaType === null, mediaType, bytes: size, address };
}

function messageOf(row: MessageRow, nameOf: NameOf) {
  const { id, from, kind, code, values, text, language, adviserId, helpedBy, createdAt, openedAt } = row.message;
  return {
    id,
    kind,
    author: from,
    adviser: nameOf(adviserId),
    helpedBy: nameOf(helpedBy),
    sentAt: isoTime(createdAt),
    openedAt: isoTimeIf(openedAt),
    ready: kind === "ready" && code ? { code, nb: readyInNorwegian({ from, code, values }), values: values ?? {} } : null,
    freeText: kind === "text" ? written(text, language) : null,
    recording: recordingOf(row),
  };
}

/** A person's conversations with every message in them. `aboutPage` is the slug of an information page. */
export function threadsForExport(threads: readonly ThreadRow[], messages: readonly MessageRow[], nameOf: NameOf) {
  return threads.map((thread) => ({
    id: thread.id,
    topic: coded("messages:topics", thread.topic),
    to: nameOf(thread.toAdviserId),
    appointmentId: thread.bookingId,
    meldekortDay: thread.meldekortDay,
    aboutPage: thread.aboutPage,
    createdAt: isoTime(thread.createdAt),
    waitingSince: isoTimeIf(thread.waitingSince),
    answerBy: thread.answerBy,
    messages: messages.filter(({ message }) => message.threadId === thread.id).map((row) => messageOf(row, nameOf)),
  }));
}
