/** What an adviser is told about an access card: none yet, never used, the first code ran out, locked for a while, in use. */
export type CardState = "none" | "not-used" | "expired" | "locked" | "in-use";

type Card = { hasPin: boolean; activationExpiresAt: Date | null };

/** The state of a card now; `lockedUntil` when wrong tries have locked it. */
export function cardState(card: Card | null, lockedUntil: Date | null, now: Date): CardState {
  if (!card) return "none";
  if (lockedUntil) return "locked";
  if (card.hasPin) return "in-use";
  return card.activationExpiresAt && card.activationExpiresAt > now ? "not-used" : "expired";
}
