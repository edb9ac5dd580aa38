import type { PlanItemCode } from "./plan-items.ts";

/** Where an element of the plan can stand, in order. Words in locales (plan:statuses, plan:statuses-of). */
export const planStatuses = ["considered", "missing", "papers", "applied", "more-papers", "waiting", "agreed", "started", "done", "stopped"] as const;
export type PlanStatus = (typeof planStatuses)[number];

const talk: readonly PlanStatus[] = ["considered", "waiting", "agreed", "done", "stopped"];
const place: readonly PlanStatus[] = ["considered", "waiting", "agreed", "started", "done", "stopped"];
const applied: readonly PlanStatus[] = ["considered", "applied", "waiting", "agreed", "started", "done", "stopped"];
const assessed: readonly PlanStatus[] = ["considered", "papers", "applied", "more-papers", "waiting", "done", "stopped"];

const fitting: Record<PlanItemCode, readonly PlanStatus[]> = {
  norwegian: place,
  "skills-mapping": talk,
  "career-guidance": talk,
  recognition: assessed,
  realkompetanse: ["considered", "papers", "applied", "more-papers", "waiting", "agreed", "done", "stopped"],
  school: ["considered", "papers", "applied", "waiting", "agreed", "started", "done", "stopped"],
  "work-practice": place,
  "wage-subsidy": applied,
  mentor: applied,
  "job-specialist": place,
  "supported-employment": place,
  "employer-contact": ["considered", "agreed", "started", "done", "stopped"],
  courses: applied,
  "fast-track": ["considered", "papers", "applied", "waiting", "agreed", "started", "done", "stopped"],
  childcare: ["missing", "applied", "waiting", "agreed", "done", "stopped"],
};

/** What the person knows before we do: of what others than the office decide, and of her papers. The rest the adviser says. */
const own: Partial<Record<PlanItemCode, readonly PlanStatus[]>> = {
  recognition: ["papers", "applied", "more-papers", "done"],
  realkompetanse: ["papers", "applied", "more-papers", "done"],
  school: ["papers", "applied", "agreed"],
  "fast-track": ["papers", "applied", "started"],
  childcare: ["missing", "applied", "done"],
};

/** The statuses that make sense for an item, in order. */
export function statusesOf(item: PlanItemCode): readonly PlanStatus[] {
  return fitting[item];
}

/** The statuses the person herself may set, in order; empty where only the adviser may. */
export function ownStatusesOf(item: PlanItemCode): readonly PlanStatus[] {
  return own[item] ?? [];
}

/** The status of a code, or null: a later version may have kept others. */
export function findStatus(code: string): PlanStatus | null {
  return planStatuses.find((known) => known === code) ?? null;
}

/** Nothing more is expected: no reminder, and not on the desk's list. */
export function isClosed(status: PlanStatus): boolean {
  return status === "done" || status === "stopped";
}

/** Statuses in which others are to answer; after `longWait` days the desk is told. */
export const waitingStatuses = ["applied", "waiting"] as const satisfies readonly PlanStatus[];
export const longWait = 60;
