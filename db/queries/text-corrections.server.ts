import { and, count, eq, max } from "drizzle-orm";
import { advisers, evenIfNone, textCorrections, writeTogether, type Db, type Statement, type Writer } from "#dialect";

export type TextCorrection = typeof textCorrections.$inferSelect;

/** A mark that changes with each correction that is kept or removed. */
export async function readCorrectionsMark(db: Db): Promise<string> {
  const rows = await db.select({ n: count(), latest: max(textCorrections.at) }).from(textCorrections);
  return `${rows[0]?.n ?? 0} ${rows[0]?.latest?.getTime() ?? 0}`;
}

/** Every correction of the installation: at most one per language and block. */
export async function listCorrections(db: Db): Promise<TextCorrection[]> {
  return db.select().from(textCorrections);
}

/** Keeps corrections, all or none, each in place of the one before. */
export async function keepCorrections(db: Db, corrections: readonly (typeof textCorrections.$inferInsert)[]): Promise<void> {
  await writeTogether(db, (write) =>
    corrections.map((correction) => {
      const { content, state, role, of, adviserId, at } = correction;
      return write
        .insert(textCorrections)
        .values(correction)
        .onConflictDoUpdate({ target: [textCorrections.language, textCorrections.file, textCorrections.block], set: { content, state, role: role ?? null, of, adviserId, at } })
        .returning({ block: textCorrections.block });
    }),
  );
}

/** Removes corrections which the files have by now; one that changed in the meantime stays. */
export async function removeCorrections(db: Db, corrections: readonly Pick<TextCorrection, "language" | "file" | "block" | "at">[]): Promise<void> {
  await writeTogether(db, (write) =>
    corrections.map(({ language, file, block, at }) =>
      evenIfNone(
        write
          .delete(textCorrections)
          .where(and(eq(textCorrections.language, language), eq(textCorrections.file, file), eq(textCorrections.block, block), eq(textCorrections.at, at)))
          .returning({ block: textCorrections.block }),
      ),
    ),
  );
}

/** The languages whose texts an active adviser may correct; empty for most. */
export async function findTextLanguages(db: Db, adviserId: string): Promise<string[]> {
  const rows = await db.select({ textLanguages: advisers.textLanguages }).from(advisers).where(and(eq(advisers.id, adviserId), eq(advisers.active, true))).limit(1);
  return rows[0]?.textLanguages ?? [];
}

/** The statement that gives an adviser languages to correct, by her e-mail address; touches nothing when there is no such active adviser. */
export function giveTextLanguages(write: Writer, { email, textLanguages }: { email: string; textLanguages: string[] | null }): Statement {
  return write.update(advisers).set({ textLanguages }).where(and(eq(advisers.email, email), eq(advisers.active, true))).returning({ id: advisers.id });
}
