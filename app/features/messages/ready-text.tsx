import { directionOf, sourceLanguage } from "#app/i18n/languages.ts";
import { useTextsIn } from "#app/i18n/use-texts-in.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { fillValues } from "./fill-values.ts";
import { readThemes, themesCode } from "./themes.ts";

type Ready = { from: "participant" | "adviser" | "system"; code: string; values: Record<string, string> | null };

/** Where the text of a ready message or ready reply stands. */
export function readyKey({ from, code }: Pick<Ready, "from" | "code">): string {
  if (from === "participant" && code === themesCode) return "messages:themes.intro";
  return from === "adviser" ? `ready-replies:${code}` : `messages:ready.${code}`;
}

/** What somebody wants help with, the most important first. */
function ThemesText({ values, lang, t, intro }: { values: Ready["values"]; lang: string; t: (key: string) => string; intro: string }) {
  const { ranked, also } = readThemes(values);
  return (
    <div lang={lang} dir={directionOf(lang)}>
      <p>{intro}</p>
      {ranked.length > 0 ? <ol>{ranked.map((theme) => <li key={theme}>{t(`messages:themes.names.${theme}`)}</li>)}</ol> : null}
      {also.length > 0 ? <ul>{also.map((theme) => <li key={theme}>{t(`messages:themes.names.${theme}`)}</li>)}</ul> : null}
    </div>
  );
}

/** A ready message in a language, marked with it; in Norwegian, marked as that, where the language has no text yet. */
export function ReadyText({ message, lang }: { message: Ready; lang: string }) {
  const { t: own } = useTexts();
  const key = readyKey(message);
  const texts = useTextsIn(lang);
  const norwegian = useTextsIn(sourceLanguage);
  if (!norwegian.has(key)) return <p>{own("messages:thread.missing-code")}</p>;
  const shown = texts.has(key) ? lang : sourceLanguage;
  const { t } = shown === lang ? texts : norwegian;
  if (message.code === themesCode) return <ThemesText values={message.values} lang={shown} t={t} intro={t(key)} />;
  return (
    <p lang={shown} dir={directionOf(shown)}>
      {t(key, fillValues(message.values, shown))}
    </p>
  );
}
