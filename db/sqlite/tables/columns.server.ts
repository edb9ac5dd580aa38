import { integer, text } from "drizzle-orm/sqlite-core";

/** Primary key: text made in our own code (app/ids.server.ts), never a counter. */
export const id = () => text("id").primaryKey();

/** An instant in UTC, to the millisecond. */
export const instant = (name: string) => integer(name, { mode: "timestamp_ms" });

/** A calendar day in Norway, YYYY-MM-DD. */
export const day = (name: string) => text(name);

/** Yes or no. */
export const flag = (name: string) => integer(name, { mode: "boolean" });

/** A list or object of codes, kept as JSON. */
export const codes = <T>(name: string) => text(name, { mode: "json" }).$type<T>();
