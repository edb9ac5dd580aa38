/** What kinds of local offers there are; names in locales (pages:offers.kinds). */
export const offerKinds = ["activity", "language-cafe", "fadder", "contact-point", "course", "hurtigspor", "housing-help", "money-help", "digital-help"] as const;
export type OfferKind = (typeof offerKinds)[number];

export const offerPrices = ["free", "some", "ask"] as const;

/** Days after which an offer that nobody has confirmed is hidden (features B20). */
export const confirmedFor = 180;
