import { index, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { codes, day, flag, id, instant } from "./columns.server.ts";
import { advisers, offices } from "./people.server.ts";

export type OfferPrice = "free" | "some" | "ask";

/** Something people can join or get in this municipality: activities, language cafés, contact points. In Norwegian, as the office writes it. */
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
    /** When it is, in words: "hver tirsdag kl. 17–19". */
    whenText: text("when_text"),
    price: text("price").$type<OfferPrice>().notNull(),
    childrenWelcome: flag("children_welcome").notNull(),
    /** Codes of app/features/interpreter/spoken-languages.ts */
    languages: codes<string[]>("languages").notNull(),
    contactName: text("contact_name"),
    contactPhone: text("contact_phone"),
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
