/** What an adviser is told about an access card: none yet, never used, the first code ran out, locked for a while, in use. */
export type CardState = "none" | "not-used" | "expired" | "locked" | "in-use";

type Card = { hasPin: boolean; activationExpiresAt: Date | null; lockedUntil: Date | null };

/** The state of a card now. */
export function cardState(card: Card | null, now: Date): CardState {
  if (!card) return "none";
  if (card.lockedUntil && card.lockedUntil > now) return "locked";
  if (card.hasPin) return "in-use";
  return card.activationExpiresAt && card.activationExpiresAt > now ? "not-used" : "expired";
}
