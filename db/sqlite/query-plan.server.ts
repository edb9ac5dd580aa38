import type { Db } from "./open.server.ts";

/** The lines of EXPLAIN QUERY PLAN for a query; for tests that hold lists to their indexes. */
export function queryPlan(db: Db, query: { toSQL(): { sql: string; params: unknown[] } }): string[] {
  const { sql, params } = query.toSQL();
  const rows = db.$client.prepare(`explain query plan ${sql}`).all(...params) as { detail: string }[];
  return rows.map((row) => row.detail);
}
