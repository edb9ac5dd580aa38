/** What kinds of local offers there are; names in locales (pages:offers.kinds). */
export const offerKinds = ["activity", "language-cafe", "fadder", "contact-point", "course", "hurtigspor", "housing-help", "money-help", "digital-help"] as const;
export type OfferKind = (typeof offerKinds)[number];

/** What places that can be called help with, by need and not by department (features D4); names in locales (pages:contacts.kinds). */
export const contactKinds = [
  "refugee-service", "nav-office", "social-service", "doctor", "health-centre", "kindergarten-office", "school-contact", "adult-education", "career-centre", "volunteer-centre",
] as const;
export type ContactKind = (typeof contactKinds)[number];

export type LocalKind = OfferKind | ContactKind;

/** True for a place to call; everything else is something to join or to get. */
export function isContactKind(kind: LocalKind): kind is ContactKind {
  return contactKinds.some((one) => one === kind);
}

/** The text key of a kind's name. */
export function kindName(kind: LocalKind) {
  return isContactKind(kind) ? (`pages:contacts.kinds.${kind}` as const) : (`pages:offers.kinds.${kind}` as const);
}

export const offerPrices = ["free", "some", "ask"] as const;

/** How it is told when something is; names in locales (admin:content.form.schedules). */
export const offerSchedules = ["weekly", "ask", "words"] as const;

/** Who can come, when it is not everybody; names in locales (pages:offers.suits). */
export const offerSuits = ["parents", "children", "youth", "women", "men", "older", "programme", "jobseekers"] as const;
export type OfferSuit = (typeof offerSuits)[number];

/** Days after which an offer that nobody has confirmed is hidden (features B20). */
export const confirmedFor = 180;
