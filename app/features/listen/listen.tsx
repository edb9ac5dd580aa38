import { voicesFor } from "#app/i18n/voices.ts";
import { sourceLanguage } from "#app/i18n/languages.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { ButtonRow } from "#app/ui/button.tsx";
import { Icon } from "#app/ui/icon.tsx";

/**
 * Lets the device read the page aloud, sentence by sentence. Hidden until the script runs. Where the device has no voice
 * for the language, pressing the button says so, and what to do then.
 */
export function Listen() {
  const { t, lang } = useTexts();
  return (
    <div className="listen no-print" id="listen" hidden data-voices={voicesFor(lang).join(" ")} data-norwegian={voicesFor(sourceLanguage).join(" ")} data-stop={t("listen:stop")}>
      <ButtonRow>
        <button type="button" className="ds-button" data-variant="secondary">
          <Icon name="listen" />
          <span>{t("listen:play")}</span>
        </button>
        <label>
          <input type="checkbox" className="ds-input" /> {t("listen:slow")}
        </label>
      </ButtonRow>
      <p className="note" hidden>
        {t("listen:no-voice")} {t("listen:no-voice-help")}
      </p>
      <script src="/listen.js" defer />
    </div>
  );
}
