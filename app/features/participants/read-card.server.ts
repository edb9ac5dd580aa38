import { findCardOf } from "#db/queries/access-cards.server.ts";
import { findLock } from "#db/queries/participant-page.server.ts";
import type { Db } from "#dialect";
import { cardState } from "./card-state.ts";

/** How a person's access card stands; its secrets stay in the database. */
export async function readCard(db: Db, participantId: string, now: Date) {
  const card = await findCardOf(db, participantId);
  const lockedUntil = card && (await findLock(db, { cardNumber: card.cardNumber, now }));
  const state = cardState(card && { hasPin: card.pinHash !== null, activationExpiresAt: card.activationExpiresAt }, lockedUntil, now);
  return { id: card?.id ?? null, number: card?.cardNumber ?? null, state, expiresAt: card?.activationExpiresAt ?? null, lockedUntil };
}
