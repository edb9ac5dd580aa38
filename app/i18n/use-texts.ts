import type { i18n, TFunction } from "i18next";
import { createContext, useContext } from "react";
import { directionOf, type LanguageCode } from "./languages.ts";
import type { Namespaces } from "./keys.d.ts";

export type Texts = { t: TFunction<Namespaces>; lang: LanguageCode; dir: "ltr" | "rtl" };

const TextsContext = createContext<Texts | null>(null);

export const TextsProvider = TextsContext.Provider;

const made = new WeakMap<i18n, Texts>();

/**
 * The texts of one language for components, made once per language. Texts without values are looked up once and kept:
 * a page asks for a hundred of them, and react-i18next's hook makes its function anew for each component.
 */
export function textsOf(instance: i18n): Texts {
  const before = made.get(instance);
  if (before) return before;
  const look = instance.getFixedT(instance.language) as (key: string, values?: unknown) => string;
  const kept = new Map<string, string>();
  const t = (key: string, values?: unknown): string => {
    if (values !== undefined) return look(key, values);
    const known = kept.get(key) ?? look(key);
    kept.set(key, known);
    return known;
  };
  const texts: Texts = { t: t as unknown as TFunction<Namespaces>, lang: instance.language as LanguageCode, dir: directionOf(instance.language) };
  made.set(instance, texts);
  return texts;
}

/** The texts of the page's language, for components: `t("min-side:next.title")`. Keys are typed from locales/nb. */
export function useTexts(): Texts {
  const texts = useContext(TextsContext);
  if (!texts) throw new Error("useTexts outside a page");
  return texts;
}
