import { randomInt } from "node:crypto";
import argon2 from "argon2";
import { activationCodeLength, cardNumberLength, checkDigit } from "./card-number.ts";

/** The cost of every PIN, code and password, in demo and tests too: argon2id with 19 MiB, twice over (OWASP's first choice). */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Nobody's hash, at the same cost: checked where there is nothing to check, so that the work tells nothing. */
const nobodysHash = `$argon2id$v=19$m=${cost.memoryCost},t=${cost.timeCost},p=${cost.parallelism}$${"A".repeat(22)}$${"A".repeat(43)}`;

/** Checks a secret against its hash; null stands for "there is none" and takes as long as a wrong one. */
export type VerifySecret = (hash: string | null, secret: string) => Promise<boolean>;

/** The hash to keep of a PIN, code or password. */
export function hashSecret(secret: string): Promise<string> {
  return argon2.hash(secret, { type: argon2.argon2id, ...cost });
}

/** True when the secret is the one of the hash. */
export const verifySecret: VerifySecret = async (hash, secret) => {
  const right = await argon2.verify(hash ?? nobodysHash, secret);
  return right && hash !== null;
};

function randomDigits(length: number): string {
  return Array.from({ length }, () => randomInt(10)).join("");
}

/** A new card number: random, not counted up, with its check digit. */
export function newCardNumber(): string {
  const digits = `${randomInt(1, 10)}${randomDigits(cardNumberLength - 2)}`;
  return digits + checkDigit(digits);
}

/** A new activation code. */
export function newActivationCode(): string {
  return randomDigits(activationCodeLength);
}
