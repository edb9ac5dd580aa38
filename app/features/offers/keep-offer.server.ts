import { osloDay } from "#app/features/calendar/oslo-time.ts";
import { confirmOffer, deleteOffer, findOffer, saveOffer, type Offer } from "#db/queries/offers.server.ts";
import type { Db } from "#dialect";
import type { OfferForm } from "./offer-form.ts";
import { forgetOfferVersion } from "./read-offers.server.ts";

type Keeper = { id: string; officeId: string };

/** The weekdays and clock of a form; null where it is told in another way. */
function hoursOf({ schedule, weekdays = [], from, to }: OfferForm): Offer["hours"] {
  return schedule === "weekly" && from ? [{ weekdays: [...new Set(weekdays)].map(Number).sort(), from, to: to ?? null }] : null;
}

/** Keeps an offer or a place to call of the adviser's office. Who writes or changes one has made sure of it that day. */
export async function keepOffer(db: Db, adviser: Keeper, form: OfferForm, now: Date): Promise<void> {
  await saveOffer(db, {
    id: form.key,
    officeId: adviser.officeId,
    kind: form.kind,
    title: form.title,
    text: form.text,
    place: form.place || null,
    schedule: form.schedule,
    hours: hoursOf(form),
    whenText: form.schedule === "words" ? form.whenText || null : null,
    price: form.price,
    childrenWelcome: form.childrenWelcome === "yes",
    suits: form.suits ?? [],
    languages: form.languages ?? [],
    contactName: form.contactName || null,
    contactPhone: form.contactPhone ?? null,
    contactWeb: form.contactWeb ?? null,
    dropIn: form.dropIn === "yes",
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

/** An offer as its form shows it. One that is older than structured times has its words. */
export function typedOffer(offer: Offer): Record<string, string | string[]> {
  const span = offer.hours?.[0];
  return {
    key: offer.id,
    kind: offer.kind,
    title: offer.title,
    text: offer.text,
    place: offer.place ?? "",
    schedule: offer.schedule ?? (offer.whenText ? "words" : ""),
    weekdays: (span?.weekdays ?? []).map(String),
    from: span?.from ?? "",
    to: span?.to ?? "",
    whenText: offer.whenText ?? "",
    price: offer.price,
    childrenWelcome: offer.childrenWelcome ? "yes" : "",
    suits: offer.suits ?? [],
    languages: offer.languages,
    dropIn: offer.dropIn ? "yes" : "",
    contactName: offer.contactName ?? "",
    contactPhone: offer.contactPhone ?? "",
    contactWeb: offer.contactWeb ?? "",
    volunteer: offer.volunteer ? "yes" : "",
  };
}
