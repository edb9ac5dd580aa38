import fs from "node:fs";
import path from "node:path";
import { clockFrom, machineClock, type Clock } from "./clock.server.ts";
import { readEnv, type Env } from "./env.server.ts";
import { loadDemo } from "./features/demo/load-demo.server.ts";
import { isEmptyDatabase } from "#db/seed/insert-rows.server.ts";
import { findFirstOffice } from "#db/queries/offices.server.ts";
import { closeDatabase, migrateDatabase, openDatabase, type Db } from "#dialect";

export type Installation = { env: Env; db: Db; clock: Clock; clientFolder: string; migrated: number };

/** Opens the database of the environment, creating and migrating it. Throws DatabaseIsNewer, and closes the file, when it is newer. */
export function openInstallation(env: Env, folder: string): Installation {
  fs.mkdirSync(path.dirname(env.databaseFile), { recursive: true });
  const db = openDatabase(env.databaseFile);
  try {
    const migrated = migrateDatabase(db, path.join(folder, "db/sqlite/migrations"));
    return { env, db, clock: env.now ? clockFrom(env.now, env.mode === "test") : machineClock, clientFolder: path.join(folder, "build/client"), migrated };
  } catch (error) {
    closeDatabase(db);
    throw error;
  }
}

/** The developer's installation: the demo municipality in the working folder, loaded when the database is empty. */
export async function openForDevelopment(): Promise<Installation> {
  const installation = openInstallation(readEnv(process.env), process.cwd());
  const { db, clock, env } = installation;
  if (await isEmptyDatabase(db)) await loadDemo(db, clock.now(), { mode: env.mode });
  return installation;
}

/** One line saying why this database must not be served in this mode, or null: no office yet, or demo people among real ones. */
export async function whyNotServe(db: Db, env: Env): Promise<string | null> {
  const office = await findFirstOffice(db);
  if (!office) return "There is no office yet. Create one: npm run office:create, then: npm run adviser:create";
  if (env.mode === "production" && office.demo) return `The database ${env.databaseFile} holds the demo municipality. Set VIDERE_DATA to another folder.`;
  if (env.mode === "demo" && !office.demo) return "This database belongs to a municipality. Set VIDERE_PUBLIC_ORIGIN and VIDERE_SECRETS to serve it.";
  return null;
}
