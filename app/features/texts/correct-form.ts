import type { Content } from "#app/i18n/blocks.ts";
import type { TextFault } from "#app/i18n/check-text.ts";
import { reviewers, type Reviewer } from "./text-state.ts";

/** A text of a block and the name of its field: places have dots, which form readers take for nesting. */
export const fieldOf = (index: number) => `text-${index + 1}`;

/** The answer of who corrects a text without vouching for it. */
export const notChecked = "nobody";

/** The longest text of one field, in characters. */
export const textMax = 4_000;

/** What was typed, tidied: the line ends of browsers, spaces around. An empty `forms` is left out. */
export function readCorrection(form: FormData, places: readonly string[]): { content: Content; role: Reviewer | typeof notChecked | null } {
  const typed = (name: string) => {
    const value = form.get(name);
    return typeof value === "string" ? value.replaceAll("\r\n", "\n").trim().slice(0, textMax) : "";
  };
  const content: Content = {};
  for (const [index, place] of places.entries()) {
    const text = typed(fieldOf(index));
    if (place !== "forms" || text !== "") content[place] = text;
  }
  return { content, role: ([...reviewers, notChecked] as const).find((one) => one === typed("role")) ?? null };
}

/** What is wrong, by field: a fault of its text, or that nobody said who has checked it. */
export type CorrectionProblem = { field: string; fault: TextFault["fault"] | "role"; wanted: string };

/** The problems of a correction in the order of its fields. */
export function problemsOf(faults: readonly TextFault[], role: Reviewer | typeof notChecked | null, places: readonly string[]): CorrectionProblem[] {
  const texts = faults.map(({ place, fault, wanted }) => ({ field: fieldOf(places.indexOf(place)), fault, wanted: wanted.join(" ") }));
  return role ? texts : [...texts, { field: "role", fault: "role" as const, wanted: "" }];
}
