import { createHash } from "node:crypto";
import { activateAccessCard, findCardByNumber, holdAccessCard } from "#db/queries/access-cards.server.ts";
import { findAdviserByEmail, holdAdviser } from "#db/queries/advisers.server.ts";
import { deleteExpiredSessions, insertSession, type NewSession } from "#db/queries/sessions.server.ts";
import { countAttempt, deleteOldAttempts, forgetAttempts, type Attempt } from "#db/queries/sign-in-attempts.server.ts";
import { NothingChanged, writeTogether, type Db, type Statement, type Writer } from "#dialect";
import { hashSecret, verifySecret, type VerifySecret } from "./secrets.server.ts";

/** `wrong` says how many tries are left before a lock, `locked` until when. Both are the same for what exists and what does not. */
export type SignInAnswer = { ok: true; personId: string } | { ok: false; reason: "wrong"; triesLeft: number } | { ok: false; reason: "locked"; until: Date };

type Proof = {
  /** Whom to let in, after the secret was right, and what must still hold when the session starts. */
  personId: string;
  hold: (write: Writer) => Statement;
};

/** Signs in with card number and PIN, and starts the session. A card that is unknown, ended or not activated answers and works like a wrong PIN. */
export async function signInWithCard(
  db: Db,
  given: { cardNumber: string; pin: string; session: NewSession; now: Date },
  verify: VerifySecret = verifySecret,
): Promise<SignInAnswer> {
  return attemptSignIn(db, { ...given, subject: given.cardNumber }, async () => {
    const card = await findCardByNumber(db, given.cardNumber);
    const right = await verify(card?.pinHash ?? null, given.pin);
    if (!card?.pinHash || !right) return null;
    const { id, participantId, pinHash } = card;
    return { personId: participantId, hold: (write) => holdAccessCard(write, { id, pinHash }) };
  });
}

/** First use of a card: spends the activation code, keeps the chosen PIN and starts the session. The code works once, until it expires. */
export async function activateWithCode(
  db: Db,
  given: { cardNumber: string; activationCode: string; pin: string; session: NewSession; now: Date },
  verify: VerifySecret = verifySecret,
): Promise<SignInAnswer> {
  return attemptSignIn(db, { ...given, subject: given.cardNumber }, async () => {
    const card = await findCardByNumber(db, given.cardNumber);
    const inTime = card?.activationExpiresAt != null && card.activationExpiresAt > given.now;
    const right = await verify(inTime ? card.activationHash : null, given.activationCode);
    if (!card?.activationHash || !right) return null;
    const { id, participantId, activationHash } = card;
    const pinHash = await hashSecret(given.pin);
    return { personId: participantId, hold: (write) => activateAccessCard(write, { id, activationHash, pinHash, now: given.now }) };
  });
}

/** Signs an adviser in with e-mail address and password, and starts the session. Unknown and stopped advisers answer and work like a wrong password. */
export async function signInAdviser(
  db: Db,
  given: { email: string; password: string; session: NewSession; now: Date },
  verify: VerifySecret = verifySecret,
): Promise<SignInAnswer> {
  return attemptSignIn(db, { ...given, subject: subjectOfEmail(given.email) }, async () => {
    const adviser = await findAdviserByEmail(db, given.email);
    const right = await verify(adviser?.passwordHash ?? null, given.password);
    if (!adviser || !right) return null;
    return { personId: adviser.id, hold: (write) => holdAdviser(write, adviser) };
  });
}

/** What wrong tries with an e-mail address are counted under: a hash, because what is typed there may be anything. */
export function subjectOfEmail(email: string): string {
  return createHash("sha256").update(email).digest("base64url");
}

async function attemptSignIn(db: Db, given: { subject: string; session: NewSession; now: Date }, prove: () => Promise<Proof | null>): Promise<SignInAnswer> {
  const { subject, session, now } = given;
  const attempt = await countAttempt(db, { subject, now });
  if (!attempt.allowed) return { ok: false, reason: "locked", until: attempt.lockedUntil };
  const proof = await prove();
  if (!proof) return refuse(attempt);
  try {
    await writeTogether(db, (write) => [proof.hold(write), forgetAttempts(write, subject), ...insertSession(write, session, proof.personId)]);
  } catch (error) {
    // Replaced, spent or changed between the check and the write: as wrong as if it had never been right.
    if (error instanceof NothingChanged) return refuse(attempt);
    throw error;
  }
  await deleteExpiredSessions(db, now);
  await deleteOldAttempts(db, now);
  return { ok: true, personId: proof.personId };
}

function refuse({ triesLeft, lockedUntil }: Extract<Attempt, { allowed: true }>): SignInAnswer {
  return lockedUntil ? { ok: false, reason: "locked", until: lockedUntil } : { ok: false, reason: "wrong", triesLeft };
}
