import type { i18n } from "i18next";
import { useContext, type ReactNode } from "react";
import { I18nContext } from "react-i18next";
import { directionOf, type LanguageCode } from "#app/i18n/languages.ts";
import { TextProvider } from "#app/i18n/text-provider.tsx";

const others = new WeakMap<i18n, Map<LanguageCode, i18n>>();

/** The same texts set to another language, made once: every instance holds the texts of all languages. */
function inLanguage(instance: i18n, lang: LanguageCode): i18n {
  if (instance.language === lang) return instance;
  const made = others.get(instance) ?? new Map<LanguageCode, i18n>();
  others.set(instance, made);
  const other = made.get(lang) ?? instance.cloneInstance({ lng: lang });
  made.set(lang, other);
  return other;
}

/** A part of a page in another language than the page: all texts, dates and marks in it follow. */
export function InLanguage({ lang, children }: { lang: LanguageCode; children: ReactNode }) {
  const { i18n } = useContext(I18nContext);
  return (
    <TextProvider instance={inLanguage(i18n, lang)}>
      <div lang={lang} dir={directionOf(lang)}>
        {children}
      </div>
    </TextProvider>
  );
}
