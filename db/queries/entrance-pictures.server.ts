import { eq } from "drizzle-orm";
import { entrancePictures, evenIfNone, offices, writeTogether, type Db } from "#dialect";

/** The picture of an office's entrance, or null. */
export async function findEntrancePicture(db: Db, officeId: string): Promise<typeof entrancePictures.$inferSelect | null> {
  const rows = await db.select().from(entrancePictures).where(eq(entrancePictures.officeId, officeId)).limit(1);
  return rows[0] ?? null;
}

/** Keeps the one picture of an office, and its size with the office. */
export async function saveEntrance(db: Db, row: typeof entrancePictures.$inferInsert): Promise<void> {
  const { officeId, ...change } = row;
  await writeTogether(db, (write) => [
    write.insert(entrancePictures).values(row).onConflictDoUpdate({ target: entrancePictures.officeId, set: change }).returning({ id: entrancePictures.officeId }),
    write.update(offices).set({ entranceSize: row.picture.length, entranceAt: row.keptAt }).where(eq(offices.id, officeId)).returning({ id: offices.id }),
  ]);
}

/** Removes the picture of an office. */
export async function deleteEntrance(db: Db, officeId: string): Promise<void> {
  await writeTogether(db, (write) => [
    evenIfNone(write.delete(entrancePictures).where(eq(entrancePictures.officeId, officeId)).returning({ id: entrancePictures.officeId })),
    write.update(offices).set({ entranceSize: null, entranceAt: null }).where(eq(offices.id, officeId)).returning({ id: offices.id }),
  ]);
}
