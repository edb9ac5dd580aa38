import { osloDay } from "#app/features/calendar/oslo-time.ts";
import { confirmOffer, deleteOffer, findOffer, saveOffer, type Offer } from "#db/queries/offers.server.ts";
import type { Db } from "#dialect";
import type { OfferForm } from "./offer-form.ts";
import { forgetOfferVersion } from "./read-offers.server.ts";

type Keeper = { id: string; officeId: string };

/** Keeps an offer of the adviser's office. Who writes or changes one has made sure of it that day. */
export async function keepOffer(db: Db, adviser: Keeper, { key, ...form }: OfferForm, now: Date): Promise<void> {
  await saveOffer(db, {
    id: key,
    officeId: adviser.officeId,
    kind: form.kind,
    title: form.title,
    text: form.text,
    place: form.place || null,
    whenText: form.whenText || null,
    price: form.price,
    childrenWelcome: form.childrenWelcome === "yes",
    languages: form.languages ?? [],
    contactName: form.contactName || null,
    contactPhone: form.contactPhone ?? null,
    volunteer: form.volunteer === "yes",
    lastConfirmed: osloDay(now),
    createdAt: now,
    updatedAt: now,
    updatedBy: adviser.id,
  });
  forgetOfferVersion(db);
}

/** Notes that an offer of the office still exists today; false when the office has no such offer. */
export async function confirmAgain(db: Db, adviser: Keeper, id: string, now: Date): Promise<boolean> {
  if (!(await findOffer(db, { id, officeId: adviser.officeId }))) return false;
  await confirmOffer(db, { id, officeId: adviser.officeId, day: osloDay(now), adviserId: adviser.id, at: now });
  forgetOfferVersion(db);
  return true;
}

/** Removes an offer of the office; false when the office has no such offer. */
export async function removeOffer(db: Db, adviser: Keeper, id: string): Promise<boolean> {
  if (!(await findOffer(db, { id, officeId: adviser.officeId }))) return false;
  await deleteOffer(db, { id, officeId: adviser.officeId });
  forgetOfferVersion(db);
  return true;
}

/** An offer as its form shows it. */
export function typedOffer(offer: Offer): Record<string, string | string[]> {
  return {
    key: offer.id,
    kind: offer.kind,
    title: offer.title,
    text: offer.text,
    place: offer.place ?? "",
    whenText: offer.whenText ?? "",
    price: offer.price,
    childrenWelcome: offer.childrenWelcome ? "yes" : "",
    languages: offer.languages,
    contactName: offer.contactName ?? "",
    contactPhone: offer.contactPhone ?? "",
    volunteer: offer.volunteer ? "yes" : "",
  };
}
