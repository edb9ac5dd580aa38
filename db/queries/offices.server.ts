import { asc, count, eq } from "drizzle-orm";
import { advisers, offices, type Db } from "#dialect";

export type Office = typeof offices.$inferSelect;

/** The first office of the installation, whose name and phone stand on public pages; null before one is created. */
export async function findFirstOffice(db: Db): Promise<Office | null> {
  const rows = await db.select().from(offices).orderBy(asc(offices.createdAt), asc(offices.id)).limit(1);
  return rows[0] ?? null;
}

/** One office, or null. */
export async function findOffice(db: Db, id: string): Promise<Office | null> {
  const rows = await db.select().from(offices).where(eq(offices.id, id)).limit(1);
  return rows[0] ?? null;
}

/** All offices of the installation, oldest first. */
export async function listOffices(db: Db): Promise<Office[]> {
  return db.select().from(offices).orderBy(asc(offices.createdAt), asc(offices.id));
}

/** Keeps a new office. */
export async function insertOffice(db: Db, office: typeof offices.$inferInsert): Promise<void> {
  await db.insert(offices).values(office);
}

/** How many advisers there are, active or not. */
export async function countAdvisers(db: Db): Promise<number> {
  const rows = await db.select({ n: count() }).from(advisers);
  return rows[0]?.n ?? 0;
}
