import { newId } from "#app/ids.server.ts";
import { accessLogStatement } from "#db/queries/access-log.server.ts";
import { endAccessCard, findCardOf, insertAccessCard } from "#db/queries/access-cards.server.ts";
import { deleteSessionsOf } from "#db/queries/sessions.server.ts";
import { forgetAttempts } from "#db/queries/sign-in-attempts.server.ts";
import { isAlreadyThere, NothingChanged, writeTogether, type Db, type Statement, type Writer } from "#dialect";
import { hashSecret, newActivationCode, newCardNumber } from "./secrets.server.ts";

/** How long an activation code can be used. */
export const activationHours = 72;

/** What is printed and handed over, once: the code is kept as a hash only. Bare digits; write them with `formatCardNumber` and `formatActivationCode`. */
export type NewAccessCard = { id: string; cardNumber: string; activationCode: string; activationExpiresAt: Date };

type ByAdviser = { participantId: string; adviserId: string; now: Date };

/** A new card for a participant, and the statement that keeps it, for a write that goes together with others (a new participant). */
export async function prepareAccessCard({ participantId, now }: { participantId: string; now: Date }): Promise<{ card: NewAccessCard; insert: (write: Writer) => Statement }> {
  const card = {
    id: newId(),
    cardNumber: newCardNumber(),
    activationCode: newActivationCode(),
    activationExpiresAt: new Date(now.getTime() + activationHours * 3_600_000),
  };
  const activationHash = await hashSecret(card.activationCode);
  const { id, cardNumber, activationExpiresAt } = card;
  return { card, insert: (write) => insertAccessCard(write, { id, participantId, cardNumber, activationHash, activationExpiresAt, createdAt: now }) };
}

/**
 * Gives a participant a first card. Null when she has one in use: then it is replaced, not doubled. The caller has made
 * sure that the adviser follows the participant; the act is noted in the access log.
 */
export async function issueAccessCard(db: Db, by: ByAdviser): Promise<NewAccessCard | null> {
  return keepCard(db, by, "card-issued", () => []);
}

/**
 * Gives a participant a new card and ends the one that the adviser saw (`cardId`), with all its sessions. Null when that
 * card is not in use any more, so that a form sent twice does not end the card that was just printed.
 */
export async function replaceAccessCard(db: Db, by: ByAdviser & { cardId: string }): Promise<NewAccessCard | null> {
  return keepCard(db, by, "card-replaced", (write) => [
    endAccessCard(write, { id: by.cardId, participantId: by.participantId, at: by.now }),
    deleteSessionsOf(write, "participant", by.participantId),
  ]);
}

async function keepCard(db: Db, by: ByAdviser, what: string, before: (write: Writer) => Statement[]): Promise<NewAccessCard | null> {
  const { card, insert } = await prepareAccessCard(by);
  try {
    await writeTogether(db, (write) => [...before(write), insert(write), noteChange(write, by, what)]);
    return card;
  } catch (error) {
    if (error instanceof NothingChanged || isAlreadyThere(error)) return null;
    throw error;
  }
}

/** Lets a participant try again at once after too many wrong PINs or codes. False when she has no card. */
export async function unlockAccessCard(db: Db, by: ByAdviser): Promise<boolean> {
  const card = await findCardOf(db, by.participantId);
  if (!card) return false;
  await writeTogether(db, (write) => [forgetAttempts(write, card.cardNumber), noteChange(write, by, "card-unlocked")]);
  return true;
}

function noteChange(write: Writer, { participantId, adviserId, now }: ByAdviser, what: string): Statement {
  return accessLogStatement(write, { id: newId(), participantId, adviserId, what, at: now });
}
