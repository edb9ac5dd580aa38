import { useTexts } from "#app/i18n/use-texts.ts";
import { Icon } from "#app/ui/icon.tsx";

/** The way to speak instead of writing. `context` is the query with what it is about, or the thread it goes into. */
export function VoiceLink({ context }: { context: string }) {
  const { t, lang } = useTexts();
  return (
    <p>
      <a href={`/${lang}/min-side/meldinger/lyd${context}`}>
        <Icon name="microphone" /> {t("recordings:link")}
      </a>
    </p>
  );
}
