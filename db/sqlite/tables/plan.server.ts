import { index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { codes, day, id, instant } from "./columns.server.ts";
import { advisers, participants } from "./people.server.ts";

/** One thing on a person's plan: a code of app/features/plan/plan-items.ts and where it stands. No free text: this is no case note. */
export const planElements = sqliteTable(
  "plan_elements",
  {
    id: id(),
    participantId: text("participant_id").notNull().references(() => participants.id),
    /** Code of app/features/plan/plan-items.ts; it leads to a page. */
    item: text("item").notNull(),
    /** Code of app/features/plan/plan-statuses.ts */
    status: text("status").notNull(),
    /** Since which day the status holds. */
    statusOn: day("status_on").notNull(),
    /** When the next step is planned; null when nobody has said. */
    nextOn: day("next_on"),
    /** When the person wants to be reminded to ask how it goes; null for never. */
    remindOn: day("remind_on"),
    addedBy: text("added_by").notNull().references(() => advisers.id),
    createdAt: instant("created_at").notNull(),
    updatedAt: instant("updated_at").notNull(),
    /** Taken off the plan; the row stays, with its steps. */
    removedAt: instant("removed_at"),
  },
  (table) => [index("plan_elements_by_participant").on(table.participantId, table.removedAt)],
);

/** The steps of an element, one row per status: what, since when, and who said so. */
export const planSteps = sqliteTable(
  "plan_steps",
  {
    id: id(),
    elementId: text("element_id").notNull().references(() => planElements.id),
    participantId: text("participant_id").notNull().references(() => participants.id),
    status: text("status").notNull(),
    on: day("on").notNull(),
    actor: text("actor").$type<"participant" | "adviser">().notNull(),
    /** The adviser who said so, or who sat beside the participant when she did. */
    adviserId: text("adviser_id").references(() => advisers.id),
    at: instant("at").notNull(),
  },
  (table) => [index("plan_steps_by_element").on(table.elementId, table.at)],
);

/** What a person has got and told: a job, an interview, a place at school. Codes of app/features/outcomes/outcome-kinds.ts. */
export const outcomes = sqliteTable(
  "outcomes",
  {
    id: id(),
    participantId: text("participant_id").notNull().references(() => participants.id),
    kind: text("kind").notNull(),
    /** First day of work or school, or the day of the interview; null when not known. */
    startsOn: day("starts_on"),
    /** Hours a week; null when not known or not asked. */
    hoursAWeek: integer("hours_a_week"),
    /** Steps the person has ticked as done, as codes. */
    stepsDone: codes<string[]>("steps_done").notNull(),
    /** From the form: the same post twice makes one row. */
    formKey: text("form_key").notNull(),
    createdAt: instant("created_at").notNull(),
    /** Taken back by the person. */
    withdrawnAt: instant("withdrawn_at"),
  },
  (table) => [index("outcomes_by_participant").on(table.participantId, table.createdAt), uniqueIndex("outcomes_once").on(table.participantId, table.formKey)],
);
