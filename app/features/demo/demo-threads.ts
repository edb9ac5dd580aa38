import type { ReadyMessageCode } from "#app/features/messages/ready-messages.ts";
import type { ReadyReplyCode } from "#app/features/messages/ready-replies.ts";
import type { Topic } from "#app/features/messages/topics.ts";
import type { AdviserKey, ParticipantKey } from "./demo-people.ts";

/** When it was written: business days from today and Oslo time, or hours before now. */
type Written = { day: number; time: string } | { hoursAgo: number };

export type DemoMessage = Written & { from?: AdviserKey; opened?: boolean; /** Who sat beside when it was written. */ helpedBy?: AdviserKey } & (
    | { text: string; language: string }
    | { message: ReadyMessageCode }
    | { reply: ReadyReplyCode }
  );

/** A conversation of the demo. It waits for an answer when the participant wrote last. */
export type DemoThread = {
  who: ParticipantKey;
  to: AdviserKey | null;
  topic: Topic;
  meeting?: string;
  /** The Tuesday of the meldekort period that is asked about. */
  meldekort?: true;
  messages: DemoMessage[];
};

/** Several wait, in several languages and for different lengths of time; one has waited too long; two are answered. */
export const demoThreads: DemoThread[] = [
  { who: "amal", to: "marit", topic: "absence", messages: [{ day: -1, time: "14:10", message: "child-ill" }] },
  {
    who: "amal", to: "marit", topic: "meeting",
    messages: [{ day: -4, time: "09:05", message: "late", opened: true }, { day: -4, time: "09:12", from: "marit", reply: "late-is-fine" }],
  },
  {
    who: "yonas", to: null, topic: "programme",
    messages: [{ day: -5, time: "11:20", text: "Hello. My Norwegian course is moved to Tuesdays. Can I still come to the meetings at 10?", language: "en" }],
  },
  {
    who: "oksana", to: "marit", topic: "meeting", meeting: "oksana-moved",
    messages: [{ hoursAgo: 3, text: "Добрий день! Чи можу я прийти на зустріч із донькою? Їй три роки.", language: "uk" }],
  },
  {
    who: "hassan", to: "marit", topic: "letter",
    messages: [
      { day: -2, time: "15:40", text: "مرحبًا، وصلتني رسالة ولا أفهمها. هل يمكنك مساعدتي؟", language: "ar", opened: true, helpedBy: "marit" },
      { day: -1, time: "08:15", text: "الرسالة باللغة النرويجية، وفيها تاريخ.", language: "ar" },
    ],
  },
  { who: "dmytro", to: "jonas", topic: "meldekort", meldekort: true, messages: [{ day: -1, time: "19:30", message: "meldekort" }] },
  { who: "piotr", to: "jonas", topic: "call", messages: [{ hoursAgo: 1, message: "call-me" }] },
  {
    who: "elira", to: "marit", topic: "other",
    messages: [
      { day: -4, time: "12:00", text: "Hei! Kan jeg ta med en venn på møtet?", language: "nb", opened: true },
      { day: -3, time: "09:20", from: "marit", text: "Hei Elira! Ja, det er helt fint.", language: "nb", opened: true },
    ],
  },
];
