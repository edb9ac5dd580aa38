import { addDays, osloDay, osloInstant } from "#app/features/calendar/oslo-time.ts";
import { makeNotice } from "#app/features/notices/notice.server.ts";
import type { Rows } from "#db/seed/insert-rows.server.ts";
import { minutesAfter } from "./demo-days.ts";
import { demoParticipants } from "./demo-people.ts";
import { demoPlans, type DemoElement } from "./demo-plans.ts";
import type { Ground } from "./people-rows.ts";

type PlanRows = Pick<Rows, "planElements" | "planSteps" | "notices">;

/** When a step was written down: on its day, but not before the demo's people came. Steps keep their order. */
function writtenAt({ now, began }: Ground, { ago }: { ago: number }, index: number): Date {
  const onItsDay = osloInstant(addDays(osloDay(now), -ago), "10:00");
  return minutesAfter(onItsDay > began ? onItsDay : began, index);
}

function elementRow(ground: Ground, { who, item, steps, next, remind }: DemoElement, place: number): Rows["planElements"][number] {
  const inDays = (days: number | undefined) => (days === undefined ? null : addDays(osloDay(ground.now), days));
  const last = steps.at(-1)!;
  return {
    id: ground.newId(), participantId: ground.participantIds[who], item, status: last.status, statusOn: addDays(osloDay(ground.now), -last.ago), nextOn: inDays(next), remindOn: inDays(remind),
    addedBy: ground.adviserIds.marit, createdAt: writtenAt(ground, steps[0]!, place), updatedAt: writtenAt(ground, last, steps.length - 1),
  };
}

/** The plans of the demo with their steps, and the reminders in the outbox. */
export function planRows(ground: Ground): PlanRows {
  const rows: PlanRows = { planElements: [], planSteps: [], notices: [] };
  for (const [place, demo] of demoPlans.entries()) {
    const element = elementRow(ground, demo, place);
    rows.planElements.push(element);
    demo.steps.forEach((step, index) => {
      const actor = step.own ? ("participant" as const) : ("adviser" as const);
      rows.planSteps.push({
        id: ground.newId(), elementId: element.id, participantId: element.participantId, status: step.status, on: addDays(osloDay(ground.now), -step.ago),
        actor, adviserId: step.own ? null : ground.adviserIds.marit, at: writtenAt(ground, step, index),
      });
    });
    if (!element.remindOn) continue;
    const { readingLanguage } = demoParticipants[demo.who];
    const notice = makeNotice({ kind: "plan-check", participantId: element.participantId, readingLanguage, bookingId: null, now: element.updatedAt });
    rows.notices.push({ ...notice, id: ground.newId(), planElementId: element.id, dueAt: osloInstant(element.remindOn, "08:00") });
  }
  return rows;
}
