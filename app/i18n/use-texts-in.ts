import type { i18n } from "i18next";
import { useContext } from "react";
import { I18nContext } from "react-i18next";
import { remember } from "#app/remember.ts";

export type TextsIn = {
  /** The text of a key with its namespace; values are filled in as they are, and `count` chooses the form. */
  t: (key: string, values?: Record<string, string | number>) => string;
  /** Whether the language has a text of its own for the key; otherwise `t` gives the Norwegian one. */
  has: (key: string) => boolean;
};

function textsIn(instance: i18n, lang: string): TextsIn {
  const look = instance.getFixedT(lang) as unknown as TextsIn["t"];
  const plain = remember((key: string) => look(key));
  return { t: (key, values) => (values && Object.keys(values).length > 0 ? look(key, values) : plain(key)), has: remember((key: string) => instance.exists(key, { lngs: [lang] })) };
}

const made = new WeakMap<i18n, (lang: string) => TextsIn>();

/** The texts of another language than the page's, for a fragment in it. Set `lang` and `dir` on the element around it. */
export function useTextsIn(lang: string): TextsIn {
  const instance = useContext(I18nContext)?.i18n;
  if (!instance) throw new Error("useTextsIn outside a page");
  const known = made.get(instance) ?? remember((code: string) => textsIn(instance, code));
  made.set(instance, known);
  return known(lang);
}
