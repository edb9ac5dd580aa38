import { useTexts } from "#app/i18n/use-texts.ts";
import { findSpokenLanguage, nameInLanguage, ownNameAttributes } from "./spoken-languages.ts";

type Named = { language: string; otherLanguage?: string | null };

/**
 * A spoken language in the reader's language; where nobody has translated its name, its own name with the Norwegian one.
 * A language in the person's own words stands as it was written. Inside a line of text.
 */
export function SpokenLanguageName({ language, otherLanguage }: Named) {
  const { t, lang } = useTexts();
  const known = findSpokenLanguage(language);
  if (!known) return otherLanguage ? <bdi dir="auto">{otherLanguage}</bdi> : <>{t("interpreter:languages.other")}</>;
  if (known.sign) return <>{t(known.code === "nsl" ? "interpreter:languages.nsl" : "interpreter:languages.sgn")}</>;
  const name = nameInLanguage(known, lang);
  if (name) return <>{name}</>;
  return (
    <>
      <bdi {...ownNameAttributes(known)}>{known.name}</bdi>{" "}
      <bdi lang="nb" dir="ltr">
        ({known.norwegian})
      </bdi>
    </>
  );
}
