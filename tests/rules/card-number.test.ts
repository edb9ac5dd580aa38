import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bareDigits, checkDigit, formatActivationCode, formatCardNumber, isCardNumber } from "#app/features/sign-in/card-number.ts";
import { isEasyPin } from "#app/features/sign-in/pin.ts";
import { newActivationCode, newCardNumber } from "#app/features/sign-in/secrets.server.ts";

const nineDigits = fc.stringMatching(/^[1-9]\d{8}$/);

describe("the number of an access card", () => {
  it("has the check digit of the standard", () => {
    // The two examples that most descriptions of the Luhn formula use.
    expect(checkDigit("7992739871")).toBe("3");
    expect(checkDigit("1789372997")).toBe("4");
    expect(checkDigit("")).toBe("0");
    expect(isCardNumber("1234567897")).toBe(true);
  });

  it("is refused when one digit is wrong", () => {
    fc.assert(
      fc.property(nineDigits, fc.nat(9), fc.integer({ min: 1, max: 9 }), (digits, place, change) => {
        const number = digits + checkDigit(digits);
        const wrong = number.slice(0, place) + String((Number(number[place]) + change) % 10) + number.slice(place + 1);
        expect(isCardNumber(number)).toBe(true);
        expect(isCardNumber(wrong)).toBe(false);
      }),
    );
  });

  it("is refused when two neighbours are swapped, except 09 and 90, which the standard does not see", () => {
    fc.assert(
      fc.property(nineDigits, fc.nat(8), (digits, place) => {
        const number = digits + checkDigit(digits);
        const pair = number.slice(place, place + 2);
        const swapped = number.slice(0, place) + [...pair].reverse().join("") + number.slice(place + 2);
        fc.pre(swapped !== number && pair !== "09" && pair !== "90");
        expect(isCardNumber(swapped)).toBe(false);
      }),
    );
  });

  it.each(["", "123456789", "12345678970", "1234 567 897", "12345678a7", "١٢٣٤٥٦٧٨٩٧", "-234567897"])("is refused when it is not ten Latin digits: %s", (text) => {
    expect(isCardNumber(text)).toBe(false);
  });

  it("is read the way people type it", () => {
    expect(bareDigits(" 1234 567-897 ")).toBe("1234567897");
    expect(bareDigits("١٢٣٤ ٥٦٧ ٨٩٧")).toBe("1234567897");
    expect(bareDigits("\u2066۱۲۳۴\u00a0۵۶۷\u00a0۸۹۷\u2069")).toBe("1234567897");
  });

  it("is printed in groups, and so is the activation code", () => {
    expect(formatCardNumber("1234567897")).toBe("1234 567 897");
    expect(formatActivationCode("12345678")).toBe("1234 5678");
    expect(bareDigits(formatCardNumber("1234567897"))).toBe("1234567897");
  });

  it("is new, random and right each time", () => {
    const numbers = Array.from({ length: 500 }, newCardNumber);
    expect(numbers.every(isCardNumber)).toBe(true);
    expect(new Set(numbers).size).toBe(500);
    expect(Array.from({ length: 100 }, newActivationCode).every((code) => /^\d{8}$/.test(code))).toBe(true);
  });
});

describe("a PIN", () => {
  it.each(["000000", "777777", "123456", "654321", "345678", "890123", "210987", "121212", "404040", "123123", "112233", "998877", "123321", "100000", "377771"])("%s is what others try first", (pin) => {
    expect(isEasyPin(pin, "1234567897")).toBe(true);
  });

  it("that stands on the card is easy for who finds the card", () => {
    expect(isEasyPin("830274", "1830274655")).toBe(true);
    expect(isEasyPin("830274", "1834027655")).toBe(false);
  });

  it.each(["120956", "481516", "135790", "246802", "112358", "110002"])("%s is taken", (pin) => {
    expect(isEasyPin(pin, "1234567897")).toBe(false);
  });
});
