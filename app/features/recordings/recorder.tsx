import { useTexts } from "#app/i18n/use-texts.ts";
import { ButtonRow } from "#app/ui/button.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { recordedBits, recordedSeconds, soundMax } from "./sound-types.ts";

/** Room for the recorder of the page itself (public/record.js): hidden until the script runs. All its words stand here. */
export function Recorder() {
  const { t } = useTexts();
  const words = {
    "data-start": t("recordings:recorder.start"),
    "data-stop": t("recordings:recorder.stop"),
    "data-again": t("recordings:recorder.again"),
    "data-now": t("recordings:recorder.now"),
    "data-ready": t("recordings:recorder.ready"),
    "data-limit": t("recordings:recorder.limit"),
    "data-refused": t("recordings:recorder.refused"),
    "data-missing": t("recordings:recorder.missing"),
    "data-sending": t("recordings:sending"),
    "data-lost": t("recordings:offline"),
    "data-large": t("recordings:problems.too-big"),
  };
  return (
    <div id="record" hidden data-seconds={recordedSeconds} data-bits={recordedBits} data-max={soundMax} {...words}>
      <ButtonRow>
        <button type="button" className="ds-button">
          <Icon name="microphone" />
          <span>{t("recordings:recorder.start")}</span>
        </button>
      </ButtonRow>
      <p>
        <b dir="ltr" role="timer" /> <span role="status" />
      </p>
      {/* eslint-disable-next-line jsx-a11y/media-has-caption -- the person's own voice, a moment ago */}
      <audio controls hidden aria-label={t("recordings:recorder.listen")} />
      <ButtonRow>
        <button type="button" className="ds-button" data-variant="tertiary">
          {t("recordings:recorder.file")}
        </button>
      </ButtonRow>
      <script src="/record.js" defer />
    </div>
  );
}
