import type { ReactNode } from "react";
import { InsideLanguage } from "#app/i18n/inside-language.ts";
import { directionOf, type LanguageCode } from "#app/i18n/languages.ts";

/** A part of a page in another language than the page: all texts, dates and marks in it follow. */
export function InLanguage({ lang, children }: { lang: LanguageCode; children: ReactNode }) {
  return (
    <InsideLanguage.Provider value={lang}>
      <div lang={lang} dir={directionOf(lang)}>
        {children}
      </div>
    </InsideLanguage.Provider>
  );
}
