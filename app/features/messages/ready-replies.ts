import type { Topic } from "./topics.ts";

/** What a ready reply can be filled with. `day` and `time` are entered by the adviser, the rest comes from the data. */
export const replyValues = ["meeting", "place", "adviser", "phone", "office", "officePhone", "navPhone", "day", "time"] as const;
export type ReplyValue = (typeof replyValues)[number];

type ReadyReply = { needs: readonly ReplyValue[]; topics: readonly Topic[] };

/**
 * Ready replies of advisers, stored as code and values; texts in locales (ready-replies). `needs` are the placeholders of
 * the text in every language (a test holds them together); `topics` say where a reply is suggested first.
 */
export const readyReplies = {
  "get-well": { needs: [], topics: ["absence"] },
  "child-get-well": { needs: [], topics: ["absence"] },
  "tell-when-well": { needs: ["phone"], topics: ["absence"] },
  "late-is-fine": { needs: [], topics: ["meeting"] },
  "meeting-stands": { needs: ["meeting"], topics: ["meeting", "absence", "interpreter"] },
  "meeting-place": { needs: ["meeting", "place"], topics: ["meeting"] },
  "new-time": { needs: [], topics: ["meeting", "absence"] },
  "interpreter-asked": { needs: ["meeting"], topics: ["interpreter"] },
  "call-with-interpreter": { needs: ["day", "time"], topics: ["interpreter", "call", "meldekort"] },
  "i-call-you": { needs: ["day", "time"], topics: ["call", "money", "work", "programme"] },
  "call-me": { needs: ["adviser", "phone"], topics: ["call"] },
  "call-office": { needs: ["officePhone"], topics: [] },
  "come-to-office": { needs: ["office"], topics: ["letter"] },
  "bring-letter": { needs: ["meeting"], topics: ["letter", "money"] },
  "meldekort-together": { needs: ["day", "time"], topics: ["meldekort"] },
  "meldekort-nav": { needs: ["navPhone"], topics: ["meldekort"] },
  "need-more": { needs: [], topics: ["other", "programme", "work", "money"] },
  "looking-into-it": { needs: ["day"], topics: ["other", "programme", "work", "money", "letter"] },
  noted: { needs: [], topics: ["other"] },
} as const satisfies Record<string, ReadyReply>;

export type ReadyReplyCode = keyof typeof readyReplies;
export const readyReplyCodes = Object.keys(readyReplies) as [ReadyReplyCode, ...ReadyReplyCode[]];

/** True for a code of the list. */
export function isReadyReply(code: string | null): code is ReadyReplyCode {
  return readyReplyCodes.includes(code as ReadyReplyCode);
}

/** The codes with those made for the topic first; the order of the list is kept otherwise. */
export function repliesFor(topic: Topic): { suggested: ReadyReplyCode[]; others: ReadyReplyCode[] } {
  const fits = (code: ReadyReplyCode) => (readyReplies[code].topics as readonly Topic[]).includes(topic);
  return { suggested: readyReplyCodes.filter(fits), others: readyReplyCodes.filter((code) => !fits(code)) };
}
