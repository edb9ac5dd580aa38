import { readMigrationFiles } from "drizzle-orm/migrator";
import { migrate } from "drizzle-orm/better-sqlite3/migrator";
import type { Db } from "./open.server.ts";

/** The database was made by newer code than this. */
export class DatabaseIsNewer extends Error {}

const bookkeeping = "__drizzle_migrations";

function appliedMigrations(db: Db): string[] {
  const exists = db.$client.prepare("select 1 from sqlite_master where type = 'table' and name = ?").get(bookkeeping);
  if (!exists) return [];
  return (db.$client.prepare(`select hash from ${bookkeeping}`).all() as { hash: string }[]).map((row) => row.hash);
}

/**
 * Brings the database to the newest of the committed migrations in `folder`, all or nothing, and says how many were applied.
 * Throws DatabaseIsNewer when the database holds a migration this code does not know: Drizzle alone would go on in silence.
 */
export function migrateDatabase(db: Db, folder: string): number {
  const known = readMigrationFiles({ migrationsFolder: folder }).map((migration) => migration.hash);
  const before = appliedMigrations(db);
  if (before.some((hash) => !known.includes(hash))) {
    throw new DatabaseIsNewer("The database was made by a newer version of Videre than this one. Install that version again; nothing was changed.");
  }
  migrate(db, { migrationsFolder: folder });
  return known.length - before.length;
}
