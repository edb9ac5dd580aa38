/** What a day of an example holds. `hours` only for work: whole and half hours (facts 2.3). */
export type WorkedDay = { did: "course" | "sick" | "child" | "work" | "holiday" | "practice" | "free"; hours?: number };

const weekend: readonly WorkedDay[] = [{ did: "free" }, { did: "free" }];
const course: readonly WorkedDay[] = [1, 2, 3, 4, 5].map(() => ({ did: "course" }));
const courseWeek = [...course, ...weekend];

/** A week of course with some days changed; 1 is Monday. */
function weekWith(changed: Record<number, WorkedDay>): WorkedDay[] {
  return courseWeek.map((day, index) => changed[index + 1] ?? day);
}

const workWeek = (...hours: number[]): WorkedDay[] => [...hours.map((each): WorkedDay => ({ did: "work", hours: each })), ...weekend];

/** Practice from Monday to Wednesday, course on Thursday and Friday. */
const practiceWeek = weekWith({ 1: { did: "practice" }, 2: { did: "practice" }, 3: { did: "practice" } });

/**
 * The worked fortnights, 14 days each, Monday first. Half a job is 18.5 hours one week and 19 the other (facts 2.3); the
 * figures file holds the sums and a test compares them.
 */
export const workedFortnights = {
  course: [...courseWeek, ...courseWeek],
  "course-confirmation": [...courseWeek, ...courseWeek],
  sick: [...courseWeek, ...weekWith({ 2: { did: "sick" } })],
  child: [...weekWith({ 3: { did: "child" }, 4: { did: "child" } }), ...courseWeek],
  "half-job": [...workWeek(3.5, 4, 3.5, 4, 3.5), ...workWeek(4, 3.5, 4, 3.5, 4)],
  holiday: [...weekWith({ 5: { did: "holiday" } }), ...courseWeek],
  practice: [...practiceWeek, ...practiceWeek],
} as const satisfies Record<string, readonly WorkedDay[]>;

/** Examples for a form that asks nothing of single days: the jobseeker's confirmation has two questions only (facts 2.2 A). */
const notWritten: readonly string[] = ["course-confirmation"];

/** Whether something is written for each day of an example. */
export function isWrittenByDay(example: WorkedExample): boolean {
  return !notWritten.includes(example);
}

export type WorkedExample = keyof typeof workedFortnights;
export const workedExamples = Object.keys(workedFortnights) as [WorkedExample, ...WorkedExample[]];
