import { addDays, type Day } from "#app/features/calendar/oslo-time.ts";
import { listFreshOffers, readOffersVersion, type Offer } from "#db/queries/offers.server.ts";
import type { Db } from "#dialect";
import { confirmedFor, contactKinds, isContactKind, offerKinds, offerSuits, type ContactKind, type LocalKind, type OfferKind, type OfferSuit } from "./kinds.ts";

type Shown = Pick<
  Offer,
  "id" | "title" | "text" | "place" | "schedule" | "hours" | "whenText" | "price" | "childrenWelcome" | "languages" | "contactName" | "contactPhone" | "contactWeb" | "dropIn" | "volunteer" | "lastConfirmed"
> & { /** Null where nobody has said; empty is everybody. */ suits: OfferSuit[] | null };

/** An offer as a page shows it. */
export type OfferView = Shown & { kind: OfferKind };

/** A place to call, as a page shows it. */
export type ContactView = Shown & { kind: ContactKind };

type Local = Shown & { kind: LocalKind };

/** The kind of a code from the database, or null for one that is not in the lists any more. */
export function kindOf(code: string): LocalKind | null {
  return [...offerKinds, ...contactKinds].find((kind) => kind === code) ?? null;
}

/** The first day of confirmation that still counts. */
export function confirmedSince(today: Day): Day {
  return addDays(today, -confirmedFor);
}

const isOffer = (local: Local): local is OfferView => !isContactKind(local.kind);
const isContact = (local: Local): local is ContactView => isContactKind(local.kind);

/** Offers and places to call of these kinds that somebody has confirmed in the last half year (features B20), in the order of the kinds. */
export async function readLocal(db: Db, kinds: readonly LocalKind[], today: Day): Promise<{ offers: OfferView[]; contacts: ContactView[] }> {
  if (kinds.length === 0) return { offers: [], contacts: [] };
  const rows = await listFreshOffers(db, { kinds: [...kinds], confirmedSince: confirmedSince(today) });
  const views = rows.flatMap(({ officeId: _, createdAt: _c, updatedAt: _u, updatedBy: _b, kind: code, suits, ...row }): Local[] => {
    const kind = kindOf(code);
    return kind ? [{ ...row, kind, suits: suits && offerSuits.filter((suit) => suits.includes(suit)) }] : [];
  });
  views.sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
  return { offers: views.filter(isOffer), contacts: views.filter(isContact) };
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
