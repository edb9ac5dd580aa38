import { directionOf, sourceLanguage } from "#app/i18n/languages.ts";
import { useTextsIn } from "#app/i18n/use-texts-in.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { fillValues } from "./fill-values.ts";

type Ready = { from: "participant" | "adviser" | "system"; code: string; values: Record<string, string> | null };

/** Where the text of a ready message or ready reply stands. */
export function readyKey({ from, code }: Pick<Ready, "from" | "code">): string {
  return from === "adviser" ? `ready-replies:${code}` : `messages:ready.${code}`;
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
  return (
    <p lang={shown} dir={directionOf(shown)}>
      {t(key, fillValues(message.values, shown))}
    </p>
  );
}
