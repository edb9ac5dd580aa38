import { z } from "zod";

/** What somebody may need help with, several at once (features A33): codes, each a few words in locales (messages:themes). */
export const themes = ["money", "housing", "health", "hard-to-attend", "family", "work", "norwegian", "education", "letters", "lonely", "digital", "safety"] as const;
export type Theme = (typeof themes)[number];

/** The code of the message that tells them. */
export const themesCode = "themes";

/** As they are kept: the most important ones under 1, 2 and 3, the others as a list of codes with commas under `also`. */
export type ThemeValues = { "1"?: string; "2"?: string; "3"?: string; also?: string };

const ranked = z.enum(themes).optional();

/**
 * What was ticked and ranked. What is ranked counts as ticked. Nothing ticked, or the same theme ranked twice, is a problem;
 * a gap in the ranks closes up.
 */
export const themesForm = z
  .object({ formKey: z.string("messages:problems.form").min(1).max(60), themes: z.array(z.enum(themes)).optional(), first: ranked, second: ranked, third: ranked })
  .transform((form, context): { formKey: string; said: { themes: ThemeValues } } => {
    const order = [form.first, form.second, form.third].filter((theme) => theme !== undefined);
    const also = [...new Set(form.themes ?? [])].filter((theme) => !order.includes(theme));
    if (new Set(order).size < order.length) context.addIssue({ code: "custom", path: ["second"], message: "messages:themes.problems.twice" });
    if (order.length + also.length === 0) context.addIssue({ code: "custom", path: ["themes"], message: "messages:themes.problems.none" });
    const ranks = Object.fromEntries(order.map((theme, index) => [String(index + 1), theme]));
    return { formKey: form.formKey, said: { themes: { ...ranks, ...(also.length > 0 ? { also: also.join(",") } : {}) } } };
  });

/** Whether one of the themes is that somebody is not safe. */
export function namesDanger(values: ThemeValues): boolean {
  const { ranked: order, also } = readThemes({ ...values });
  return [...order, ...also].includes("safety");
}

/** The themes of a message as kept: ranked ones in order, then the others. Codes that are not in the list any more are left out. */
export function readThemes(values: Record<string, string> | null): { ranked: Theme[]; also: Theme[] } {
  const known = (codes: (string | undefined)[]) => codes.flatMap((code) => themes.filter((theme) => theme === code));
  return { ranked: known([values?.["1"], values?.["2"], values?.["3"]]), also: known((values?.also ?? "").split(",")) };
}
