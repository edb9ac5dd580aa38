import type { MessageView } from "#app/features/messages/message-view.ts";
import { formatDayTime } from "#app/i18n/format.ts";
import { findLanguage } from "#app/i18n/languages.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { Button, ButtonRow } from "#app/ui/button.tsx";
import { Details } from "#app/ui/details.tsx";
import { SoundPlayer } from "./sound-player.tsx";

/** The participant's own voice message: to hear again, and to take away. `sounds` is the address its thread's sounds lie under. */
export function VoiceMessage({ message, sounds }: { message: Pick<MessageView, "id" | "language" | "mediaType" | "createdAt">; sounds: string }) {
  const { t, lang } = useTexts();
  const { id, mediaType } = message;
  const language = findLanguage(message.language ?? undefined)?.name ?? t("messages:new-page.other-language");
  return (
    <>
      <p>
        <b>{t("recordings:message")}</b>. {t("recordings:thread.language", { language: `\u2068${language}\u2069` })}
      </p>
      {mediaType ? (
        <>
          <SoundPlayer
            src={`${sounds}/${id}`}
            mediaType={mediaType}
            label={t("recordings:thread.listen", { when: formatDayTime(message.createdAt, lang) })}
            download={t("recordings:thread.download")}
            cannotPlay={t("recordings:thread.cannot-play")}
          />
          <Details summary={t("recordings:thread.delete")}>
            <p>{t("recordings:thread.delete-what")}</p>
            <form method="post">
              <ButtonRow>
                <Button variant="secondary" icon="trash" name="delete-sound" value={id}>
                  {t("recordings:thread.delete-yes")}
                </Button>
              </ButtonRow>
            </form>
          </Details>
        </>
      ) : (
        <p className="note">{t("recordings:thread.deleted")}</p>
      )}
    </>
  );
}
