import { randomBytes, randomUUID } from "node:crypto";

/** A new id for a row: text, random, cannot be guessed. */
export function newId(): string {
  return randomUUID();
}

/** A new secret key of 256 bits, for cookies. */
export function newKey(): string {
  return randomBytes(32).toString("base64url");
}
