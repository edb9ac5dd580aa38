import { sourceLanguage } from "#app/i18n/languages.ts";
import { useTextsIn } from "#app/i18n/use-texts-in.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { countedWords, voicesFor } from "#app/i18n/voices.ts";
import { ButtonRow } from "#app/ui/button.tsx";
import { Icon } from "#app/ui/icon.tsx";

/**
 * Lets the device read the page aloud, sentence by sentence. Hidden until the script runs. Where the device has no voice
 * for the language, pressing the button says so, and what to do then. `nearby`: others in the room may not hear what the page is about.
 */
export function Listen({ nearby = false }: { nearby?: boolean }) {
  const { t, lang } = useTexts();
  const norwegian = useTextsIn(sourceLanguage);
  const heard = {
    "data-voices": voicesFor(lang).join(" "),
    "data-to": t("listen:to"),
    // Norwegian names and addresses within another language.
    ...(lang === sourceLanguage ? {} : { "data-norwegian": voicesFor(sourceLanguage).join(" "), "data-til": norwegian.t("listen:to") }),
    "data-counted": countedWords(lang),
    "data-stop": t("listen:stop"),
  };
  return (
    <div className="listen no-print" id="listen" hidden {...heard}>
      <ButtonRow>
        <button type="button" className="ds-button" data-variant="secondary">
          <Icon name="listen" />
          <span>{t("listen:play")}</span>
        </button>
        <label>
          <input type="checkbox" className="ds-input" /> {t("listen:slow")}
        </label>
      </ButtonRow>
      {nearby ? <p>{t("listen:aloud-nearby")}</p> : null}
      <p className="note" hidden>
        {t("listen:no-voice")} {t("listen:no-voice-help")}
      </p>
      <script src="/listen.js" defer />
    </div>
  );
}
