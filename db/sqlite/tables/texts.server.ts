import { primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { codes, instant } from "./columns.server.ts";
import { advisers } from "./people.server.ts";

export type TextReviewer = "translator" | "adviser" | "native-reader";

/**
 * A text of the portal that somebody corrected or approved at the desk: shown at once, until `npm run texts:export` has
 * written it into the files. `of` marks the Norwegian block it was made from.
 */
export const textCorrections = sqliteTable(
  "text_corrections",
  {
    language: text("language").notNull(),
    file: text("file").notNull(),
    block: text("block").notNull(),
    content: codes<Record<string, string>>("content").notNull(),
    state: text("state").$type<"machine" | "checked">().notNull(),
    role: text("role").$type<TextReviewer>(),
    of: text("of").notNull(),
    adviserId: text("adviser_id").notNull().references(() => advisers.id),
    at: instant("at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.language, table.file, table.block] })],
);
