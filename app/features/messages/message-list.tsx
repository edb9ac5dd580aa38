import { formatDay, formatDayTime, isolate } from "#app/i18n/format.ts";
import { findLanguage, sourceLanguage } from "#app/i18n/languages.ts";
import { useTextsIn } from "#app/i18n/use-texts-in.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { FreeText } from "#app/ui/bdi.tsx";
import { Speech } from "#app/ui/speech.tsx";
import { Time } from "#app/ui/time.tsx";
import { VoiceMessage } from "#app/features/recordings/voice-message.tsx";
import type { MessageView } from "./message-view.ts";
import { readyKey, ReadyText } from "./ready-text.tsx";

/** What the office noted without writing: who and when. */
function Note({ message }: { message: MessageView }) {
  const { t, lang } = useTexts();
  const values = { name: message.adviser ?? t("messages:thread.somebody"), day: formatDay(message.createdAt, lang) };
  return <p className="note">{message.kind === "answered-by-phone" ? t("messages:thread.answered-by-phone", values) : t("messages:thread.no-answer-needed", values)}</p>;
}

function Norwegian({ message }: { message: MessageView }) {
  const { t } = useTexts();
  return (
    <>
      <p className="note">{t("messages:thread.in-norwegian")}</p>
      <ReadyText message={{ ...message, code: message.code ?? "" }} lang={sourceLanguage} />
    </>
  );
}

/** An answer in words of the adviser's own that is not in the reader's language says so. */
function WrittenIn({ language }: { language: string | null }) {
  const { t, lang } = useTexts();
  const written = findLanguage(language ?? undefined);
  if (!written || written.code === lang) return null;
  return <p className="note">{t("messages:thread.written-in", { language: `\u2068${written.name}\u2069` })}</p>;
}

function Words({ message, sounds, showNorwegian }: { message: MessageView; sounds: string; showNorwegian: boolean }) {
  const { t, lang } = useTexts();
  const { has } = useTextsIn(lang);
  if (message.kind === "text") {
    return (
      <>
        {message.from === "adviser" ? <WrittenIn language={message.language} /> : null}
        <FreeText lang={findLanguage(message.language ?? undefined)?.code}>{message.text ?? ""}</FreeText>
      </>
    );
  }
  if (message.kind === "voice") return <VoiceMessage message={message} sounds={sounds} />;
  const ready = { ...message, code: message.code ?? "" };
  const translated = has(readyKey(ready));
  return (
    <>
      {translated ? null : <p className="note">{t("messages:thread.only-norwegian")}</p>}
      <ReadyText message={ready} lang={lang} />
      {showNorwegian && translated && lang !== sourceLanguage ? <Norwegian message={message} /> : null}
    </>
  );
}

function Opened({ message }: { message: MessageView }) {
  const { t, lang } = useTexts();
  if (message.from !== "participant") return null;
  return <>{message.openedAt ? t("messages:thread.opened", { when: formatDayTime(message.openedAt, lang) }) : t("messages:thread.not-opened")}</>;
}

function WithHelp({ message }: { message: MessageView }) {
  const { t } = useTexts();
  if (!message.helper) return null;
  const values = { name: isolate(message.helper) };
  return (
    <>
      {message.kind === "voice" ? t("helped:voice", values) : t("helped:message", values)}
      {" · "}
    </>
  );
}

/** What stands under her own message: who helped, and whether anybody has opened it. */
function After({ message }: { message: MessageView }) {
  return (
    <>
      <WithHelp message={message} />
      <Opened message={message} />
    </>
  );
}

/** The messages of both, oldest first, as the participant reads them. */
export function MessageList({ threadId, messages, showNorwegian }: { threadId: string; messages: readonly MessageView[]; showNorwegian: boolean }) {
  const { t, lang } = useTexts();
  return (
    <>
      {messages.map((message) =>
        message.from === "system" ? (
          <Note key={message.id} message={message} />
        ) : (
          <Speech
            key={message.id}
            mine={message.from === "participant"}
            who={message.from === "participant" ? t("messages:you") : <bdi>{message.adviser ?? t("messages:thread.somebody")}</bdi>}
            time={<Time at={message.createdAt}>{formatDayTime(message.createdAt, lang)}</Time>}
            after={message.from === "participant" ? <After message={message} /> : undefined}
          >
            <Words message={message} sounds={`/${lang}/min-side/meldinger/${threadId}/lyd`} showNorwegian={showNorwegian} />
          </Speech>
        ),
      )}
    </>
  );
}
