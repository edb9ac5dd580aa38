import { answerBy } from "#app/features/calendar/business-days.ts";
import { addDays, mondayOf, osloDay } from "#app/features/calendar/oslo-time.ts";
import type { Rows } from "#db/seed/insert-rows.server.ts";
import { businessDayAt, minutesAfter } from "./demo-days.ts";
import { demoThreads, type DemoMessage, type DemoThread } from "./demo-threads.ts";
import type { Ground } from "./people-rows.ts";

type ThreadRows = Pick<Rows, "threads" | "messages">;

function writtenAt(now: Date, message: DemoMessage): Date {
  return "hoursAgo" in message ? minutesAfter(now, -60 * message.hoursAgo) : businessDayAt(now, message.day, message.time);
}

function contentOf(message: DemoMessage) {
  if ("text" in message) return { kind: "text" as const, text: message.text, language: message.language };
  return { kind: "ready" as const, code: "message" in message ? message.message : message.reply, values: {} };
}

function messageRow({ now, newId, participantIds, adviserIds }: Ground, thread: DemoThread, threadId: string, message: DemoMessage): Rows["messages"][number] {
  const createdAt = writtenAt(now, message);
  return {
    id: newId(),
    threadId,
    participantId: participantIds[thread.who],
    from: message.from ? "adviser" : "participant",
    adviserId: message.from ? adviserIds[message.from] : null,
    helpedBy: message.helpedBy ? adviserIds[message.helpedBy] : null,
    ...contentOf(message),
    formKey: newId(),
    createdAt,
    openedAt: message.opened ? minutesAfter(createdAt, 5) : null,
  };
}

/** The first message of the participant that nobody has answered. */
function firstUnanswered(rows: Rows["messages"]): Rows["messages"][number] | undefined {
  return rows.slice(rows.findLastIndex((row) => row.from === "adviser") + 1)[0];
}

/** The conversations of the demo; what waits has its answer-by date from the office's promise. */
export function threadRows(ground: Ground, meetingIds: Record<string, string>, answerDays: number): ThreadRows {
  const rows: ThreadRows = { threads: [], messages: [] };
  for (const thread of demoThreads) {
    const id = ground.newId();
    const written = thread.messages.map((message) => messageRow(ground, thread, id, message));
    const waiting = firstUnanswered(written);
    const opened = written.findLast((row) => row.openedAt && row.from === "participant");
    rows.threads.push({
      id,
      participantId: ground.participantIds[thread.who],
      toAdviserId: thread.to && ground.adviserIds[thread.to],
      topic: thread.topic,
      bookingId: thread.meeting ? (meetingIds[thread.meeting] ?? null) : null,
      meldekortDay: thread.meldekort ? addDays(mondayOf(osloDay(ground.now)), -6) : null,
      createdAt: written[0]!.createdAt,
      lastMessageAt: written.at(-1)!.createdAt,
      waitingSince: waiting?.createdAt ?? null,
      answerBy: waiting ? answerBy(waiting.createdAt, answerDays) : null,
      openedAt: opened?.openedAt ?? null,
      openedBy: opened ? ground.adviserIds.marit : null,
    });
    rows.messages.push(...written);
  }
  return rows;
}
