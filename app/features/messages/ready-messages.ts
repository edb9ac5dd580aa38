import type { Topic } from "./topics.ts";

type ReadyMessage = {
  topic: Topic;
  /** The meeting it is about when the page was not opened from one: the one today, or the next one. */
  meeting: "today" | "next" | null;
  /** Somebody may be waiting right now: the receipt says to call as well. */
  callToo: boolean;
};

/** Ready messages of participants: one tap, no text needed. Stored as the code; texts in locales (messages:ready). */
export const readyMessages = {
  "ill-today": { topic: "absence", meeting: "today", callToo: true },
  "child-ill": { topic: "absence", meeting: "today", callToo: true },
  late: { topic: "meeting", meeting: "today", callToo: true },
  meldekort: { topic: "meldekort", meeting: null, callToo: false },
  "call-me": { topic: "call", meeting: null, callToo: false },
  interpreter: { topic: "interpreter", meeting: "next", callToo: false },
} as const satisfies Record<string, ReadyMessage>;

export type ReadyMessageCode = keyof typeof readyMessages;
export const readyMessageCodes = Object.keys(readyMessages) as [ReadyMessageCode, ...ReadyMessageCode[]];

/** The ready message of a code, or null when there is none (any more). */
export function findReadyMessage(code: string | null): ReadyMessage | null {
  return readyMessageCodes.includes(code as ReadyMessageCode) ? readyMessages[code as ReadyMessageCode] : null;
}
