import Database from "better-sqlite3";
import { drizzle, type BetterSQLite3Database } from "drizzle-orm/better-sqlite3";
import * as tables from "./tables/index.server.ts";

export type Db = BetterSQLite3Database<typeof tables> & { $client: Database.Database };

/**
 * Compiles each statement once. Drizzle compiles anew for every query; the same text always asks for rows in the same shape,
 * so a kept statement can be used again. The number of different texts is small: they come from db/queries.
 */
function keepStatements(client: Database.Database): void {
  const compile = client.prepare.bind(client);
  const kept = new Map<string, Database.Statement>();
  client.prepare = ((source: string) => {
    const statement = kept.get(source) ?? compile(source);
    if (kept.size > 1_000) kept.clear();
    kept.set(source, statement);
    return statement.reader ? statement.raw(false) : statement;
  }) as typeof client.prepare;
}

/**
 * Opens (and creates) the database file; ":memory:" gives one that lives as long as the process.
 * FULL synchronous: what people are told is saved has reached the disk. Throws when SQLite refuses the settings.
 */
export function openDatabase(file: string): Db {
  const client = new Database(file);
  client.pragma("journal_mode = WAL");
  client.pragma("synchronous = FULL");
  client.pragma("foreign_keys = ON");
  client.pragma("busy_timeout = 5000");
  // What a person deletes, such as a recording, is overwritten and not only forgotten.
  client.pragma("secure_delete = ON");
  const journal = client.pragma("journal_mode", { simple: true });
  if (file !== ":memory:" && journal !== "wal") throw new Error(`database: journal mode is ${String(journal)}, not wal`);
  if (client.pragma("foreign_keys", { simple: true }) !== 1) throw new Error("database: foreign keys are off");
  keepStatements(client);
  return drizzle<typeof tables>(client, { schema: tables });
}

/** Closes the file; the handle is not usable afterwards. */
export function closeDatabase(db: Db): void {
  db.$client.close();
}

/** Copies the whole database, while it is in use, to another file. */
export async function backUpDatabase(db: Db, file: string): Promise<void> {
  await db.$client.backup(file);
}

/** True when the database answers. */
export function isDatabaseAlive(db: Db): boolean {
  return db.$client.prepare("select 1 as one").get() !== undefined;
}
