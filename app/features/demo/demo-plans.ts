import type { PlanItemCode } from "#app/features/plan/plan-items.ts";
import type { PlanStatus } from "#app/features/plan/plan-statuses.ts";
import type { ParticipantKey } from "./demo-people.ts";

/** An element of a demo plan. Days are counted from today: `ago` backwards, `next` and `remind` forwards. `own`: the person said it. */
export type DemoElement = {
  who: ParticipantKey;
  item: PlanItemCode;
  steps: { status: PlanStatus; ago: number; own?: true }[];
  next?: number;
  remind?: number;
};

/** Two have a plan: one waits long for an answer and is to ask today; the other is on the way to a job, with a child who has no place yet. */
export const demoPlans: DemoElement[] = [
  {
    who: "amal", item: "recognition", remind: -1,
    steps: [{ status: "considered", ago: 96 }, { status: "papers", ago: 90 }, { status: "applied", ago: 72, own: true }, { status: "waiting", ago: 65 }],
  },
  { who: "amal", item: "norwegian", next: 9, steps: [{ status: "waiting", ago: 40 }, { status: "started", ago: 26 }] },
  { who: "amal", item: "career-guidance", next: 16, steps: [{ status: "agreed", ago: 5 }] },
  { who: "amal", item: "childcare", steps: [{ status: "applied", ago: 58, own: true }, { status: "done", ago: 30, own: true }] },
  { who: "oksana", item: "fast-track", next: 7, remind: 14, steps: [{ status: "considered", ago: 21 }, { status: "papers", ago: 8, own: true }] },
  { who: "oksana", item: "wage-subsidy", steps: [{ status: "considered", ago: 8 }] },
  { who: "oksana", item: "childcare", next: 20, steps: [{ status: "applied", ago: 21 }, { status: "missing", ago: 4, own: true }] },
];
