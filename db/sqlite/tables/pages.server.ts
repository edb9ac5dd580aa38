import { blob, index, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { codes, day, flag, id, instant } from "./columns.server.ts";
import { advisers, offices } from "./people.server.ts";

export type OfferPrice = "free" | "some" | "ask";

/** How it is told when something is: on weekdays, by asking, or in the office's own words. */
export type OfferSchedule = "weekly" | "ask" | "words";

/** Weekdays (1 is Monday) with a time of the clock in Norway, "HH:MM"; `to` is null where nobody knows the end. */
export type OfferHours = { weekdays: number[]; from: string; to: string | null }[];

/** Something people can join or get in this municipality: activities, language cafés, contact points, and places to call. In Norwegian, as the office writes it, where it is no code. */
export const localOffers = sqliteTable(
  "local_offers",
  {
    id: id(),
    officeId: text("office_id").notNull().references(() => offices.id),
    /** Code of app/features/offers/kinds.ts */
    kind: text("kind").notNull(),
    title: text("title").notNull(),
    text: text("text").notNull(),
    place: text("place"),
    /** Null for rows that are older than this column: they have words at most. */
    schedule: text("schedule").$type<OfferSchedule>(),
    hours: codes<OfferHours>("hours"),
    /** When it is, in words, where weekdays do not fit: "Oppstart i januar". */
    whenText: text("when_text"),
    price: text("price").$type<OfferPrice>().notNull(),
    childrenWelcome: flag("children_welcome").notNull(),
    /** Codes of app/features/offers/kinds.ts; empty is everybody, null is not said. */
    suits: codes<string[]>("suits"),
    /** Codes of app/features/interpreter/spoken-languages.ts */
    languages: codes<string[]>("languages").notNull(),
    contactName: text("contact_name"),
    contactPhone: text("contact_phone"),
    /** An e-mail address or an https address. */
    contactWeb: text("contact_web"),
    /** People can come as they are, without signing up. */
    dropIn: flag("drop_in").notNull().default(false),
    /** Run by volunteers. */
    volunteer: flag("volunteer").notNull(),
    /** When somebody last made sure that it still exists. Old ones are hidden from readers. */
    lastConfirmed: day("last_confirmed").notNull(),
    createdAt: instant("created_at").notNull(),
    updatedAt: instant("updated_at").notNull(),
    updatedBy: text("updated_by").references(() => advisers.id),
  },
  (table) => [index("local_offers_by_kind").on(table.kind, table.lastConfirmed)],
);

/** What the entrance of an office looks like: one picture each. Its size and age stand with the office, for pages that only link to it. */
export const entrancePictures = sqliteTable("entrance_pictures", {
  officeId: text("office_id").primaryKey().references(() => offices.id),
  /** Found in the bytes themselves, never taken from the sender's word. */
  mediaType: text("media_type").notNull(),
  picture: blob("picture", { mode: "buffer" }).notNull(),
  keptAt: instant("kept_at").notNull(),
  keptBy: text("kept_by").references(() => advisers.id),
});

/** "Easy to understand?" for one page in one language. Nothing says who answered; only the day is kept. */
export const pageFeedback = sqliteTable(
  "page_feedback",
  {
    id: id(),
    /** Slug of app/features/pages/page-list.ts */
    page: text("page").notNull(),
    language: text("language").notNull(),
    easy: flag("easy").notNull(),
    text: text("text"),
    createdDay: day("created_day").notNull(),
  },
  (table) => [index("page_feedback_by_page").on(table.page, table.language), index("page_feedback_by_day").on(table.createdDay)],
);
