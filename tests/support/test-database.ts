import { fileURLToPath } from "node:url";
import { migrateDatabase, openDatabase, type Db } from "#dialect";

const migrations = fileURLToPath(new URL("../../db/sqlite/migrations", import.meta.url));

/** A fresh empty database in memory, brought up by the real migrations. It goes away with its last user. */
export function aDatabase(): Db {
  const db = openDatabase(":memory:");
  migrateDatabase(db, migrations);
  return db;
}
