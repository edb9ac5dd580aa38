import { useTexts } from "#app/i18n/use-texts.ts";
import { ButtonRow, LinkButton } from "#app/ui/button.tsx";

/** The way to speak instead of writing. `context` is the query with what it is about, or the thread it goes into. */
export function VoiceLink({ context }: { context: string }) {
  const { t, lang } = useTexts();
  return (
    <ButtonRow>
      <LinkButton variant="secondary" icon="microphone" href={`/${lang}/min-side/meldinger/lyd${context}`}>
        {t("recordings:link")}
      </LinkButton>
    </ButtonRow>
  );
}
