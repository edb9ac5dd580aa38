import { outcomeDetails, outcomeKey } from "#app/features/outcomes/outcome-message.ts";
import { formatDayWithYear, isolate } from "#app/i18n/format.ts";
import { directionOf, sourceLanguage } from "#app/i18n/languages.ts";
import { useTextsIn } from "#app/i18n/use-texts-in.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { fillValues } from "./fill-values.ts";
import { readThemes, themesCode } from "./themes.ts";

type Ready = { from: "participant" | "adviser" | "system"; code: string; values: Record<string, string> | null };

/** Where the text of a ready message or ready reply stands. */
export function readyKey({ from, code }: Pick<Ready, "from" | "code">): string {
  if (from === "participant" && code === themesCode) return "messages:themes.intro";
  const outcome = from === "participant" ? outcomeKey(code) : null;
  return outcome ?? (from === "adviser" ? `ready-replies:${code}` : `messages:ready.${code}`);
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

type Look = (key: string, values?: Record<string, string | number>) => string;

/** What somebody has got: the sentence, the day and the hours. */
function OutcomeText({ message, lang, t, first }: { message: Ready; lang: string; t: Look; first: string }) {
  const details = outcomeDetails(message.code, message.values).map(({ key, day, count }) => t(key, day ? { day: isolate(formatDayWithYear(day, lang)) } : { count: count ?? 0 }));
  return (
    <p lang={lang} dir={directionOf(lang)}>
      {[first, ...details].join(" ")}
    </p>
  );
}

/** The same in one line, for a list. */
function ThemesLine({ values, lang, t, intro }: { values: Ready["values"]; lang: string; t: (key: string) => string; intro: string }) {
  const { ranked, also } = readThemes(values);
  const names = [...ranked, ...also].map((theme) => t(`messages:themes.names.${theme}`));
  return (
    <p lang={lang} dir={directionOf(lang)}>
      {intro} {names.join(", ")}
    </p>
  );
}

/** A ready message in a language, marked with it; in Norwegian, marked as that, where the language has no text yet. */
export function ReadyText({ message, lang, brief = false }: { message: Ready; lang: string; /** One line, for a list. */ brief?: boolean }) {
  const { t: own } = useTexts();
  const key = readyKey(message);
  const texts = useTextsIn(lang);
  const norwegian = useTextsIn(sourceLanguage);
  if (!norwegian.has(key)) return <p>{own("messages:thread.missing-code")}</p>;
  const shown = texts.has(key) ? lang : sourceLanguage;
  const { t } = shown === lang ? texts : norwegian;
  const Themes = brief ? ThemesLine : ThemesText;
  if (message.code === themesCode) return <Themes values={message.values} lang={shown} t={t} intro={t(key)} />;
  if (message.from === "participant" && outcomeKey(message.code)) return <OutcomeText message={message} lang={shown} t={t} first={t(key)} />;
  return (
    <p lang={shown} dir={directionOf(shown)}>
      {t(key, fillValues(message.values, shown))}
    </p>
  );
}
