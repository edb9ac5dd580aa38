import { addDays, osloDay } from "#app/features/calendar/oslo-time.ts";
import { toldMessage, type Got } from "#app/features/outcomes/outcome-message.ts";
import type { StepCode } from "#app/features/outcomes/next-steps.ts";
import type { Rows } from "#db/seed/insert-rows.server.ts";
import { businessDayAt, minutesAfter } from "./demo-days.ts";
import type { ParticipantKey } from "./demo-people.ts";
import type { Ground } from "./people-rows.ts";

/** What somebody of the demo has got; `inDays` from today. With an answer her advisers were told, without it only she knows. */
type DemoOutcome = { who: ParticipantKey; kind: Got["kind"]; inDays: number; hoursAWeek: number | null; stepsDone: StepCode[]; answer: string | null };

/** One of each: told and answered, and kept to herself. */
const demoOutcomes: DemoOutcome[] = [
  { who: "amal", kind: "job-and-study", inDays: 9, hoursAWeek: 12, stepsDone: ["answer-place", "contract"], answer: "Så fint, Amal! Vi snakker om jobben og skolen på møtet." },
  { who: "elira", kind: "interview", inDays: 3, hoursAWeek: null, stepsDone: ["say-yes"], answer: null },
];

type OutcomeRows = Pick<Rows, "outcomes" | "threads" | "messages">;

function toldRows(ground: Ground, outcome: Rows["outcomes"][number], { got, answer }: { got: Got; answer: string }): Pick<Rows, "threads" | "messages"> {
  const { newId, adviserIds } = ground;
  const { participantId, formKey, createdAt } = outcome;
  const threadId = newId();
  const [opened, answered] = [minutesAfter(createdAt, 20), minutesAfter(createdAt, 25)];
  return {
    threads: [{ id: threadId, participantId, toAdviserId: null, topic: "work", createdAt, lastMessageAt: answered, waitingSince: null, answerBy: null, openedAt: opened, openedBy: adviserIds.marit }],
    messages: [
      { id: newId(), threadId, participantId, from: "participant", kind: "ready", ...toldMessage(got), formKey: `${formKey}.demo`, createdAt, openedAt: opened },
      { id: newId(), threadId, participantId, from: "adviser", adviserId: adviserIds.marit, kind: "text", text: answer, language: "nb", formKey: newId(), createdAt: answered, openedAt: minutesAfter(answered, 60) },
    ],
  };
}

/** What people of the demo have got, and the conversations in which they told it. */
export function outcomeRows(ground: Ground): OutcomeRows {
  const rows: OutcomeRows = { outcomes: [], threads: [], messages: [] };
  for (const { who, inDays, stepsDone, answer, ...rest } of demoOutcomes) {
    const got = { ...rest, startsOn: addDays(osloDay(ground.now), inDays) };
    const outcome = { id: ground.newId(), participantId: ground.participantIds[who], ...got, stepsDone, formKey: ground.newId(), createdAt: businessDayAt(ground.now, -2, "10:30"), withdrawnAt: null };
    rows.outcomes.push(outcome);
    if (answer === null) continue;
    const told = toldRows(ground, outcome, { got, answer });
    rows.threads.push(...told.threads);
    rows.messages.push(...told.messages);
  }
  return rows;
}
