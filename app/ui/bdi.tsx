import type { ReactNode } from "react";
import { speakable } from "#app/i18n/speakable.ts";
import { useTexts } from "#app/i18n/use-texts.ts";

/** Keeps a number, date or code together in right-to-left text. */
export function Bdi({ children }: { children: ReactNode }) {
  return <bdi>{children}</bdi>;
}

/** A Norwegian word or name in text of another language. */
export function NorwegianTerm({ children }: { children: ReactNode }) {
  return (
    <span lang="nb" dir="ltr">
      {children}
    </span>
  );
}

/** What a person wrote, in the language it was written in; line breaks stay. */
export function FreeText({ lang, children }: { lang?: string | undefined; children: string }) {
  const { lang: own } = useTexts();
  const said = speakable(children, lang ?? own);
  return (
    <p className="free-text" lang={lang} dir="auto" data-say={said === children ? undefined : said}>
      {children}
    </p>
  );
}
