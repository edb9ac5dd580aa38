import { DeskVoiceMessage } from "#app/features/recordings/desk-voice-message.tsx";
import { formatDayTime } from "#app/i18n/format.ts";
import { sourceLanguage } from "#app/i18n/languages.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { FreeText } from "#app/ui/bdi.tsx";
import { Speech } from "#app/ui/speech.tsx";
import { Time } from "#app/ui/time.tsx";
import { languageOf, norwegianNameOf } from "./language-name.ts";
import type { MessageView } from "./message-view.ts";
import { ReadyText } from "./ready-text.tsx";

type HistoryProps = { threadId: string; messages: readonly MessageView[]; name: string; readingLanguage: string };

type WordsProps = { message: MessageView; name: string; sounds: string; /** The last one there is to hear: what to do is said once. */ isLastSound: boolean; readingLanguage: string };

/** The original as it was written or said; a ready one in Norwegian, and an answer also as its reader sees it. */
function Words({ message, name, sounds, isLastSound, readingLanguage }: WordsProps) {
  const { t } = useTexts();
  if (message.kind === "text") {
    return (
      <>
        <FreeText lang={languageOf(message.language)}>{message.text ?? ""}</FreeText>
        <p className="note">{t("admin:inbox.thread.original", { language: languageOf(message.language) ? norwegianNameOf(message.language) : t("admin:inbox.thread.other-language") })}</p>
      </>
    );
  }
  if (message.kind === "voice") return <DeskVoiceMessage message={message} name={name} sounds={sounds} explained={isLastSound} />;
  const ready = { ...message, code: message.code ?? "" };
  return (
    <>
      <ReadyText message={ready} lang={sourceLanguage} />
      {message.from === "adviser" && readingLanguage !== sourceLanguage ? (
        <>
          <p className="note">{t("admin:inbox.thread.reader-sees", { language: norwegianNameOf(readingLanguage) })}</p>
          <ReadyText message={ready} lang={readingLanguage} />
        </>
      ) : null}
    </>
  );
}

function Note({ message }: { message: MessageView }) {
  const { t, lang } = useTexts();
  const name = message.adviser ?? "";
  return (
    <p className="note">
      {message.kind === "answered-by-phone" ? t("admin:inbox.thread.phone-note", { name }) : t("admin:inbox.thread.no-answer-note", { name })}{" "}
      <Time at={message.createdAt}>{formatDayTime(message.createdAt, lang)}</Time>
    </p>
  );
}

/** The messages of the participant and of all advisers, oldest first. */
export function DeskHistory({ threadId, messages, name, readingLanguage }: HistoryProps) {
  const { t, lang } = useTexts();
  const helped = ({ kind, helper }: MessageView) => (helper ? t(kind === "voice" ? "admin:helped.voice" : "admin:helped.message", { name: helper }) : undefined);
  const lastSound = messages.findLast((message) => message.mediaType !== null);
  const seen = (openedAt: string | null) => (openedAt ? t("admin:inbox.thread.seen", { when: formatDayTime(openedAt, lang) }) : t("admin:inbox.thread.not-seen"));
  return (
    <section aria-labelledby="history">
      <h2 id="history" className="ds-sr-only">
        {t("admin:inbox.thread.history")}
      </h2>
      {messages.map((message) =>
        message.from === "system" ? (
          <Note key={message.id} message={message} />
        ) : (
          <Speech
            key={message.id}
            mine={message.from === "adviser"}
            who={<bdi>{message.from === "adviser" ? message.adviser : name}</bdi>}
            time={<Time at={message.createdAt}>{formatDayTime(message.createdAt, lang)}</Time>}
            after={message.from === "adviser" ? seen(message.openedAt) : helped(message)}
          >
            <Words message={message} name={name} sounds={`/admin/innboks/${threadId}/lyd`} isLastSound={message === lastSound} readingLanguage={readingLanguage} />
          </Speech>
        ),
      )}
    </section>
  );
}
