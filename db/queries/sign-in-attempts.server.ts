import { eq, isNull, lte, or, sql } from "drizzle-orm";
import { evenIfNone, signInAttempts, type Db, type Statement, type Writer } from "#dialect";

const minute = 60_000;

/** After how many wrong tries a lock, and how long it lasts. From `longAfter` wrong tries in a row on, each lock lasts a day. */
export const attemptRules = { tries: 5, lockFor: 15 * minute, longAfter: 20, longLockFor: 24 * 60 * minute, forgottenAfter: 24 * 60 * minute };

export type Attempt = { allowed: true; triesLeft: number; lockedUntil: Date | null } | { allowed: false; lockedUntil: Date };

/**
 * Counts one try before the secret is looked at, so that tries at the same moment cannot pass the limit together. The
 * last allowed try already carries the lock; a right one forgets it all (`forgetAttempts`).
 */
export async function countAttempt(db: Db, { subject, now }: { subject: string; now: Date }): Promise<Attempt> {
  const { tries, lockFor, longAfter, longLockFor, forgottenAfter } = attemptRules;
  const after = (time: number) => sql.param(new Date(now.getTime() + time), signInAttempts.lockedUntil);
  const failed = sql<number>`case when ${lte(signInAttempts.lastFailedAt, new Date(now.getTime() - forgottenAfter))} then 1 else ${signInAttempts.failed} + 1 end`;
  const rows = await db
    .insert(signInAttempts)
    .values({ subject, failed: 1, lastFailedAt: now, lockedUntil: null })
    .onConflictDoUpdate({
      target: signInAttempts.subject,
      set: {
        failed,
        lastFailedAt: now,
        lockedUntil: sql`case when (${failed}) % ${tries} <> 0 then null when (${failed}) >= ${longAfter} then ${after(longLockFor)} else ${after(lockFor)} end`,
      },
      setWhere: or(isNull(signInAttempts.lockedUntil), lte(signInAttempts.lockedUntil, now)),
    })
    .returning({ failed: signInAttempts.failed, lockedUntil: signInAttempts.lockedUntil });
  const counted = rows[0];
  if (counted) return { allowed: true, triesLeft: (tries - (counted.failed % tries)) % tries, lockedUntil: counted.lockedUntil };
  const locked = await db.select({ until: signInAttempts.lockedUntil }).from(signInAttempts).where(eq(signInAttempts.subject, subject)).limit(1);
  return { allowed: false, lockedUntil: locked[0]?.until ?? now };
}

/** The statement that forgets the wrong tries of a subject, if there are any: signed in, or unlocked by an adviser. */
export function forgetAttempts(write: Writer, subject: string): Statement {
  return evenIfNone(write.delete(signInAttempts).where(eq(signInAttempts.subject, subject)).returning({ subject: signInAttempts.subject }));
}

/** Removes what was counted too long ago to matter. */
export async function deleteOldAttempts(db: Db, now: Date): Promise<void> {
  await db.delete(signInAttempts).where(lte(signInAttempts.lastFailedAt, new Date(now.getTime() - attemptRules.forgottenAfter)));
}
