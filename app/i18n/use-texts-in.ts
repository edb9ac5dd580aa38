import type { i18n } from "i18next";
import { useContext } from "react";
import { I18nContext } from "react-i18next";

export type TextsIn = {
  /** The text of a key with its namespace; values are filled in as they are. */
  t: (key: string, values?: Record<string, string>) => string;
  /** Whether the language has a text of its own for the key; otherwise `t` gives the Norwegian one. */
  has: (key: string) => boolean;
};

const made = new WeakMap<i18n, Map<string, TextsIn>>();

/** The texts of another language than the page's, for a fragment in it. Set `lang` and `dir` on the element around it. */
export function useTextsIn(lang: string): TextsIn {
  const instance = useContext(I18nContext)?.i18n;
  if (!instance) throw new Error("useTextsIn outside a page");
  const known = made.get(instance) ?? new Map<string, TextsIn>();
  made.set(instance, known);
  const texts = known.get(lang) ?? { t: instance.getFixedT(lang) as unknown as TextsIn["t"], has: (key) => instance.exists(key, { lngs: [lang] }) };
  known.set(lang, texts);
  return texts;
}
