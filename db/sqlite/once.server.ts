import { sql } from "drizzle-orm";
import type { Db } from "./open.server.ts";

type Value = string | number | boolean | Date | null;
type Prepared<Row> = { execute(values: Record<string, unknown>): PromiseLike<Row> };
type Builder<Row> = PromiseLike<Row> & { prepare(): Prepared<Row> };

/** As SQLite keeps it: placeholders pass by the columns' own encoders. */
function encode(value: Value): string | number | null {
  if (value instanceof Date) return value.getTime();
  return typeof value === "boolean" ? Number(value) : value;
}

/**
 * The same query, put together once per database instead of for every call: putting it together costs more than running it.
 * `build` gets placeholders for its values, so it may not look at them (no `if`, no lists).
 */
export function once<Values extends Record<string, Value>, Row>(build: (db: Db, values: Values) => Builder<Row>): (db: Db, values: Values) => Promise<Row> {
  const prepared = new WeakMap<Db, Prepared<Row>>();
  return async (db, values) => {
    let query = prepared.get(db);
    if (!query) {
      const places = Object.fromEntries(Object.keys(values).map((name) => [name, sql.placeholder(name)]));
      query = build(db, places as unknown as Values).prepare();
      prepared.set(db, query);
    }
    return query.execute(Object.fromEntries(Object.entries(values).map(([name, value]) => [name, encode(value)])));
  };
}
