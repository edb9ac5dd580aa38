import { and, asc, count, eq, gte, inArray, max } from "drizzle-orm";
import { localOffers, type Db } from "#dialect";

export type Offer = typeof localOffers.$inferSelect;

/** Offers of some kinds that were confirmed on a day or later, by title. */
export function listFreshOffers(db: Db, { kinds, confirmedSince }: { kinds: string[]; confirmedSince: string }): Promise<Offer[]> {
  return db
    .select()
    .from(localOffers)
    .where(and(inArray(localOffers.kind, kinds), gte(localOffers.lastConfirmed, confirmedSince)))
    .orderBy(asc(localOffers.title), asc(localOffers.id));
}

/** All offers of an office, the longest unconfirmed first: those need somebody. */
export function listOffers(db: Db, officeId: string): Promise<Offer[]> {
  return db.select().from(localOffers).where(eq(localOffers.officeId, officeId)).orderBy(asc(localOffers.lastConfirmed), asc(localOffers.title));
}

/** One offer of an office, or null. */
export async function findOffer(db: Db, { id, officeId }: { id: string; officeId: string }): Promise<Offer | null> {
  const rows = await db
    .select()
    .from(localOffers)
    .where(and(eq(localOffers.id, id), eq(localOffers.officeId, officeId)))
    .limit(1);
  return rows[0] ?? null;
}

/** Keeps an offer, new or changed. The form's key is its id, so the same form sent twice makes one. */
export async function saveOffer(db: Db, offer: typeof localOffers.$inferInsert): Promise<void> {
  const { id: _, officeId: _office, createdAt: _created, ...change } = offer;
  await db.insert(localOffers).values(offer).onConflictDoUpdate({ target: localOffers.id, set: change, setWhere: eq(localOffers.officeId, offer.officeId) });
}

/** Notes that an offer still exists. */
export async function confirmOffer(db: Db, { id, officeId, day, adviserId, at }: { id: string; officeId: string; day: string; adviserId: string; at: Date }): Promise<void> {
  await db
    .update(localOffers)
    .set({ lastConfirmed: day, updatedBy: adviserId, updatedAt: at })
    .where(and(eq(localOffers.id, id), eq(localOffers.officeId, officeId)));
}

/** Removes an offer. */
export async function deleteOffer(db: Db, { id, officeId }: { id: string; officeId: string }): Promise<void> {
  await db.delete(localOffers).where(and(eq(localOffers.id, id), eq(localOffers.officeId, officeId)));
}

/** How many offers there are and when one was last changed: differs whenever what readers see can differ. */
export async function readOffersVersion(db: Db): Promise<string> {
  const [row] = await db.select({ n: count(), changed: max(localOffers.updatedAt) }).from(localOffers);
  return `${row?.n ?? 0}-${row?.changed?.getTime() ?? 0}`;
}
