import { z } from "zod";
import entries from "./figures.json";

/**
 * `value` is always the bare value: whole kroner for `nok`, "HH:MM" (Oslo) for `time`, digits with spaces for `phone`, a
 * number for the rest. The formatter adds "kr" and nothing else: sentences write "dager", "uker" and "år" themselves.
 */
const figure = z.strictObject({
  key: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  value: z.union([z.number(), z.string().min(1)]),
  unit: z.enum(["nok", "days", "weeks", "months", "years", "hours", "age", "phone", "time", "text"]),
  factsKey: z.string().min(1),
  source: z.string().min(1),
  /** Where the source is read, when its address is known for sure. */
  url: z.url({ protocol: /^https$/ }).optional(),
  validFrom: z.iso.date().nullable(),
  checkedOn: z.iso.date(),
  certainty: z.enum(["verified", "computed", "older", "changes-often"]),
});

/** One number that is a rule, with where it comes from. Days are calendar days (YYYY-MM-DD). */
export type Figure = z.infer<typeof figure>;

/** Every rule figure, in the order of the file. A faulty file stops the start, not a reader. */
export const figures: readonly Figure[] = z.array(figure).parse(entries);

const byKey = new Map(figures.map((one) => [one.key, one]));

/** The figure with this key. Throws when the key is unknown: a page must never show a rule without its figure. */
export function readFigure(key: string): Figure {
  const found = byKey.get(key);
  if (!found) throw new Error(`Unknown rule figure "${key}"`);
  return found;
}
