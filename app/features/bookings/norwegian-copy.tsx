import type { ReactNode } from "react";
import { sourceLanguage } from "#app/i18n/languages.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { Card } from "#app/ui/card.tsx";
import { useFrame } from "#app/ui/frame.tsx";
import { InLanguage } from "#app/ui/in-language.tsx";

/** Whether the address asks for the Norwegian copy too. */
export function wantsNorwegian(search: string): boolean {
  return new URLSearchParams(search).get("norsk") === "1";
}

/** The way to the same in Norwegian, for somebody at the desk who helps; and the copy, when it was asked for. */
export function NorwegianCopy({ children }: { children: ReactNode }) {
  const { t, lang } = useTexts();
  const { path, search } = useFrame();
  if (lang === sourceLanguage) return null;
  const shown = wantsNorwegian(search);
  return (
    <>
      <p className="no-print">
        <a href={shown ? path : `${path}?norsk=1#norsk`}>{t(shown ? "bookings:card.not-in-norwegian" : "bookings:card.in-norwegian")}</a>
      </p>
      {shown ? (
        <section id="norsk">
          <InLanguage lang={sourceLanguage}>
            <Card flush>{children}</Card>
          </InLanguage>
        </section>
      ) : null}
    </>
  );
}
