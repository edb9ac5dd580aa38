export const pinLength = 6;

/** True when the digits only repeat their beginning (`size` long): 111111, 121212, 123123. */
function repeats(pin: string, size: number): boolean {
  return pin === pin.slice(0, size).repeat(pin.length / size);
}

/** True when each digit is `step` after the one before, 9 followed by 0. */
function runs(pin: string, step: number): boolean {
  return [...pin].every((digit, place) => place === 0 || (Number(pin[place - 1]) + step + 10) % 10 === Number(digit));
}

/** True for a PIN that others try first: rows, repetitions, pairs, four equal digits, mirrors such as 123321, and digits that stand on the card. */
export function isEasyPin(pin: string, cardNumber: string): boolean {
  const mirrored = pin === [...pin].reverse().join("");
  const four = /(\d)\1{3}/.test(pin);
  const pairs = /^(\d)\1(\d)\2(\d)\3$/.test(pin);
  return [1, 2, 3].some((size) => repeats(pin, size)) || runs(pin, 1) || runs(pin, -1) || four || pairs || mirrored || cardNumber.includes(pin);
}
