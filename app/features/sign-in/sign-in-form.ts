import { z } from "zod";
import { activationCodeLength, bareDigits, cardNumberLength, isCardNumber } from "./card-number.ts";
import { isEasyPin, pinLength } from "./pin.ts";

/** A field of so many digits, typed in any script and any grouping. The messages are text keys. */
function digits(length: number, empty: string, wrong: string) {
  return z
    .string(empty)
    .transform(bareDigits)
    .pipe(z.string().regex(new RegExp(`^\\d{${length}}$`), wrong));
}

const cardNumber = digits(cardNumberLength, "sign-in:problems.card-empty", "sign-in:problems.card-digits").refine(isCardNumber, "sign-in:problems.card-check");
const pin = digits(pinLength, "sign-in:problems.pin-empty", "sign-in:problems.pin-digits");

/** Card and PIN. */
export const cardForm = z.object({ card: cardNumber, pin });

/** First use of a card. `activation`, `pin` and `pinAgain` are never shown again. */
export const activationForm = z
  .object({
    card: cardNumber,
    activation: digits(activationCodeLength, "sign-in:problems.code-empty", "sign-in:problems.code-digits"),
    pin,
    pinAgain: pin,
  })
  .refine((form) => form.pin === form.pinAgain, { path: ["pinAgain"], message: "sign-in:problems.pin-other" })
  .refine((form) => !isEasyPin(form.pin, form.card), { path: ["pin"], message: "sign-in:problems.pin-easy" });

/** E-mail addresses are compared in lower case. */
export const emailField = (message: string) => z.string(message).trim().toLowerCase().pipe(z.email(message).max(200, message));

/** An adviser's e-mail address and password. */
export const adviserForm = z.object({
  email: emailField("admin:sign-in.problems.email"),
  password: z.string("admin:sign-in.problems.password").max(500, "admin:sign-in.problems.wrong"),
});
