import { addDays, type Day } from "#app/features/calendar/oslo-time.ts";
import { listFreshOffers, readOffersVersion, type Offer } from "#db/queries/offers.server.ts";
import type { Db } from "#dialect";
import { confirmedFor, offerKinds, type OfferKind } from "./kinds.ts";

/** An offer as a page shows it. */
export type OfferView = Pick<Offer, "id" | "title" | "text" | "place" | "whenText" | "price" | "childrenWelcome" | "languages" | "contactName" | "contactPhone" | "volunteer" | "lastConfirmed"> & { kind: OfferKind };

/** The kind of a code from the database, or null for one that is not in the list any more. */
export function kindOf(code: string): OfferKind | null {
  return offerKinds.find((kind) => kind === code) ?? null;
}

/** The first day of confirmation that still counts. */
export function confirmedSince(today: Day): Day {
  return addDays(today, -confirmedFor);
}

/** Offers of these kinds that somebody has confirmed in the last half year (features B20), contact points first. */
export async function readOffers(db: Db, kinds: readonly OfferKind[], today: Day): Promise<OfferView[]> {
  if (kinds.length === 0) return [];
  const rows = await listFreshOffers(db, { kinds: [...kinds], confirmedSince: confirmedSince(today) });
  const views = rows.flatMap(({ officeId: _, createdAt: _c, updatedAt: _u, updatedBy: _b, kind: code, ...row }) => {
    const kind = kindOf(code);
    return kind ? [{ ...row, kind }] : [];
  });
  return views.sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
}

const known = new WeakMap<Db, { version: string; readAt: number }>();

/** A short mark that changes when offers change or a day passes; the database is asked at most every two seconds. */
export async function readOfferVersion(db: Db, today: Day): Promise<string> {
  const before = known.get(db);
  if (before && performance.now() - before.readAt < 2_000) return `${before.version} ${today}`;
  const version = await readOffersVersion(db);
  known.set(db, { version, readAt: performance.now() });
  return `${version} ${today}`;
}

/** Lets the next page ask the database again: after an offer was changed here. */
export function forgetOfferVersion(db: Db): void {
  known.delete(db);
}
