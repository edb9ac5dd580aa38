import { languageOf, norwegianNameOf } from "#app/features/messages/language-name.ts";
import type { MessageView } from "#app/features/messages/message-view.ts";
import { formatDayTime } from "#app/i18n/format.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { SoundPlayer } from "./sound-player.tsx";

/** "Voice message", and the language that is spoken in it: what a list shows where others show the first words. */
export function VoiceLine({ language }: { language: string | null }) {
  const { t } = useTexts();
  return (
    <>
      <b>{t("admin:recordings.message")}</b> · {languageOf(language) ? t("admin:recordings.spoken", { language: norwegianNameOf(language) }) : t("admin:recordings.spoken-other")}
    </>
  );
}

type DeskVoiceProps = { message: Pick<MessageView, "id" | "language" | "mediaType" | "createdAt">; name: string; /** The address its thread's sounds lie under. */ sounds: string; /** Says what to do with it. */ explained: boolean };

/** A participant's voice message at the desk: to hear, and (once for a conversation) what to do with it. */
export function DeskVoiceMessage({ message, name, sounds, explained }: DeskVoiceProps) {
  const { t, lang } = useTexts();
  const { id, language, mediaType, createdAt } = message;
  return (
    <>
      <p>
        <VoiceLine language={language} />
      </p>
      {mediaType ? (
        <>
          <SoundPlayer
            src={`${sounds}/${id}`}
            mediaType={mediaType}
            label={t("admin:recordings.listen", { name, when: formatDayTime(createdAt, lang) })}
            download={t("admin:recordings.download")}
            cannotPlay={t("admin:recordings.cannot-play")}
          />
          {explained ? (
            <p className="note">
              {t("admin:recordings.what-to-do")} {t("admin:recordings.no-text")}
            </p>
          ) : null}
        </>
      ) : (
        <p className="note">{t("admin:recordings.deleted")}</p>
      )}
    </>
  );
}
