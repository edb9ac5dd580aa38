import type { Tone } from "#app/ui/alert.tsx";
import type { IconName } from "#app/ui/icon.tsx";
import type { PlanItemCode } from "./plan-items.ts";
import type { PlanStatus } from "./plan-statuses.ts";

// Keys of an item's own words are written as the general key of that status: the test of the texts holds that they exist.
type StatusKey = `plan:statuses.${PlanStatus}`;
type AdviceKey = `plan:now.${PlanStatus}`;
type SayKey = "plan:say.done";
type Own = Partial<Record<PlanItemCode, readonly PlanStatus[]>>;

/** Where the general word of a status would be odd; each has a text of its own (plan:statuses-of). */
export const ownStatusWords: Own = {
  norwegian: ["waiting", "agreed"],
  "career-guidance": ["waiting", "agreed"],
  "skills-mapping": ["waiting", "agreed"],
  recognition: ["done"],
  realkompetanse: ["agreed", "done"],
  "work-practice": ["waiting", "agreed"],
  "job-specialist": ["waiting"],
  "supported-employment": ["waiting"],
  childcare: ["agreed", "done"],
  school: ["agreed"],
};

/** Where what one can do now differs from the general advice (plan:now-of). */
export const ownAdvice: Own = {
  recognition: ["considered", "done"],
  realkompetanse: ["considered", "done"],
  "fast-track": ["considered"],
  childcare: ["applied", "waiting", "agreed", "done"],
};

/** The text key of a status of an item. */
export function statusKey(item: PlanItemCode, status: PlanStatus): StatusKey {
  return (ownStatusWords[item]?.includes(status) ? `plan:statuses-of.${item}.${status}` : `plan:statuses.${status}`) as StatusKey;
}

/** The text key of what the person can do now. */
export function adviceKey(item: PlanItemCode, status: PlanStatus): AdviceKey {
  return (ownAdvice[item]?.includes(status) ? `plan:now-of.${item}.${status}` : `plan:now.${status}`) as AdviceKey;
}

/** The text key of the button with which the person says how it stands. */
export function sayKey(item: PlanItemCode, status: PlanStatus): SayKey {
  return (item === "childcare" ? `plan:say.childcare.${status}` : `plan:say.${status}`) as SayKey;
}

/** Pictogram and colour of each status: never the word alone. */
export const statusLooks: Record<PlanStatus, { tone: Tone; icon: IconName }> = {
  considered: { tone: "neutral", icon: "help" },
  missing: { tone: "warning", icon: "warning" },
  papers: { tone: "info", icon: "document" },
  applied: { tone: "info", icon: "send" },
  "more-papers": { tone: "warning", icon: "document" },
  waiting: { tone: "info", icon: "wait" },
  agreed: { tone: "info", icon: "calendar" },
  started: { tone: "success", icon: "move" },
  done: { tone: "success", icon: "check" },
  stopped: { tone: "neutral", icon: "cross" },
};
