import { and, eq, gt, isNull } from "drizzle-orm";
import { accessCards, type Db, type Statement, type Writer } from "#dialect";

export type AccessCard = typeof accessCards.$inferSelect;

/** The card in use with this number, or null. */
export async function findCardByNumber(db: Db, cardNumber: string): Promise<AccessCard | null> {
  const rows = await db.select().from(accessCards).where(and(eq(accessCards.cardNumber, cardNumber), isNull(accessCards.replacedAt))).limit(1);
  return rows[0] ?? null;
}

/** The card a participant has in use, or null. */
export async function findCardOf(db: Db, participantId: string): Promise<AccessCard | null> {
  const rows = await db.select().from(accessCards).where(and(eq(accessCards.participantId, participantId), isNull(accessCards.replacedAt))).limit(1);
  return rows[0] ?? null;
}

/** The statement that keeps a new card. A unique index lets each participant have one in use, and each number exist once. */
export function insertAccessCard(write: Writer, card: typeof accessCards.$inferInsert): Statement {
  return write.insert(accessCards).values(card).returning({ id: accessCards.id });
}

/** The statement that ends a card of a participant; touches nothing when it was ended before. */
export function endAccessCard(write: Writer, { id, participantId, at }: { id: string; participantId: string; at: Date }): Statement {
  return write
    .update(accessCards)
    .set({ replacedAt: at, activationHash: null, pinHash: null })
    .where(and(eq(accessCards.id, id), eq(accessCards.participantId, participantId), isNull(accessCards.replacedAt)))
    .returning({ id: accessCards.id });
}

/** The statement that spends the activation code and keeps the PIN; touches nothing when the code was spent, is too old, or the card ended. */
export function activateAccessCard(write: Writer, card: { id: string; activationHash: string; pinHash: string; now: Date }): Statement {
  return write
    .update(accessCards)
    .set({ pinHash: card.pinHash, activationHash: null, activationExpiresAt: null })
    .where(
      and(
        eq(accessCards.id, card.id),
        eq(accessCards.activationHash, card.activationHash),
        gt(accessCards.activationExpiresAt, card.now),
        isNull(accessCards.replacedAt),
      ),
    )
    .returning({ id: accessCards.id });
}

/** The statement that holds a card to the PIN that was just checked; touches nothing when the card ended in the meantime. */
export function holdAccessCard(write: Writer, card: { id: string; pinHash: string }): Statement {
  return write
    .update(accessCards)
    .set({ pinHash: card.pinHash })
    .where(and(eq(accessCards.id, card.id), eq(accessCards.pinHash, card.pinHash), isNull(accessCards.replacedAt)))
    .returning({ id: accessCards.id });
}
