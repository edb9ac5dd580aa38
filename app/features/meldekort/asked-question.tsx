import type { ReactNode } from "react";
import { useTexts } from "#app/i18n/use-texts.ts";
import { NorwegianTerm } from "#app/ui/bdi.tsx";

/** A question as the form asks it: in the reader's words, under it the Norwegian words she will meet, then what to answer. */
export function AskedQuestion({ question, norwegian, id, children }: { question: ReactNode; norwegian: string | null; id: string | undefined; children: ReactNode }) {
  const { t } = useTexts();
  return (
    <div className="asked" id={id}>
      <h3>{question}</h3>
      {norwegian ? (
        <p className="note">
          {t("meldekort:norwegian")}: <NorwegianTerm>{norwegian}</NorwegianTerm>
        </p>
      ) : null}
      {children}
    </div>
  );
}
