import { formatDay, formatDayTime, formatList, isolate } from "#app/i18n/format.ts";
import { findLanguage, sourceLanguage } from "#app/i18n/languages.ts";
import { Listen } from "#app/features/listen/listen.tsx";
import { VoiceLink } from "#app/features/recordings/voice-link.tsx";
import { useTexts } from "#app/i18n/use-texts.ts";
import { Button, ButtonRow } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { useFrame } from "#app/ui/frame.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { MessageProblems, TextAndLanguage, type Entered, type Problems } from "./message-fields.tsx";
import { MessageList } from "./message-list.tsx";
import type { MessageView } from "./message-view.ts";
import { findReadyMessage } from "./ready-messages.ts";
import { DangerNote, Receipt } from "./receipt.tsx";
import type { Topic } from "./topics.ts";

type Role = "programme-adviser" | "nav-adviser" | "social-worker" | "job-specialist" | "teacher" | "coordinator";

export type ThreadPage = {
  /** `answerBy` and `urgent` only while it waits. */
  thread: { id: string; topic: Topic; answerBy: string | null; urgent: boolean; meldekortDay: string | null; page: { slug: string; title: string; lang: string } | null };
  messages: readonly MessageView[];
  readers: readonly { name: string; role: Role }[];
  meeting: { id: string; startsAt: string | null } | null;
  rights: { slug: string; title: string; lang: string } | null;
  formKey: string;
  today: string;
  showNorwegian: boolean;
  problems: Problems | undefined;
  entered: Entered | undefined;
};

/** What the conversation is about, and who can read it where no receipt says that. */
function About({ thread, meeting, names }: Pick<ThreadPage, "thread" | "meeting"> & { names: readonly string[] }) {
  const { t, lang } = useTexts();
  return (
    <>
      {meeting ? (
        <p>
          <a href={`/${lang}/min-side/avtaler/${meeting.id}`}>{t("messages:thread.meeting")}</a>
          {meeting.startsAt ? <>: {formatDayTime(meeting.startsAt, lang)}</> : null}
        </p>
      ) : null}
      {thread.meldekortDay ? (
        <p>
          {t("messages:thread.meldekort-day")}: {formatDay(thread.meldekortDay, lang)}
        </p>
      ) : null}
      {thread.page ? (
        <p>
          {t("messages:thread.page")}:{" "}
          <a href={`/${lang}/${thread.page.slug}`} lang={thread.page.lang}>
            {thread.page.title}
          </a>
        </p>
      ) : null}
      {names.length > 0 && !thread.answerBy ? (
        <p className="note">
          {t("messages:thread.readers")}: {formatList(names, lang)}
        </p>
      ) : null}
    </>
  );
}

/** An answer in another language than the page's: an interpreter can help, by one tap. */
function InterpreterOffer({ messages, formKey }: Pick<ThreadPage, "messages" | "formKey">) {
  const { t, lang } = useTexts();
  const foreign = messages.some((message) => message.from === "adviser" && message.kind === "text" && findLanguage(message.language ?? undefined)?.code !== lang);
  if (!foreign) return null;
  return (
    <form method="post" data-offline={t("messages:problems.offline")}>
      <p>{t("messages:thread.with-interpreter")}</p>
      <input type="hidden" name="formKey" value={formKey} />
      <ButtonRow>
        <Button variant="secondary" icon="interpreter" name="ready" value="interpreter">
          {t("messages:thread.ask-interpreter")}
        </Button>
      </ButtonRow>
    </form>
  );
}

function NorwegianChoice({ messages, showNorwegian }: Pick<ThreadPage, "messages" | "showNorwegian">) {
  const { t, lang } = useTexts();
  const { path } = useFrame();
  if (lang === sourceLanguage || !messages.some((message) => message.kind === "ready")) return null;
  return (
    <p>
      <a href={showNorwegian ? path : `${path}?norsk=1`}>{showNorwegian ? t("messages:thread.hide-norwegian") : t("messages:thread.show-norwegian")}</a>
    </p>
  );
}

/** A conversation as the participant sees it: where it stands, what was said, and room to write more. */
export function ParticipantThread({ thread, messages, readers, meeting, rights, formKey, today, showNorwegian, problems, entered }: ThreadPage) {
  const { t, lang } = useTexts();
  const last = messages.filter((message) => message.from === "participant").at(-1);
  const names = readers.map(({ name, role }) => `${isolate(name)} (${t(`roles.${role}`)})`);
  const callToo = findReadyMessage(last?.code ?? null)?.callToo ?? false;
  return (
    <>
      <PageHeading title={t(`messages:topics.${thread.topic}`)} back={{ href: `/${lang}/min-side/meldinger`, label: t("messages:thread.back") }} />
      {thread.urgent ? <DangerNote /> : null}
      {thread.answerBy ? <Receipt answerBy={thread.answerBy} today={today} readers={names} callToo={callToo} rights={rights} /> : null}
      <About thread={thread} meeting={meeting} names={names} />
      <NorwegianChoice messages={messages} showNorwegian={showNorwegian} />
      <Listen />
      <MessageList threadId={thread.id} messages={messages} showNorwegian={showNorwegian} />
      <InterpreterOffer messages={messages} formKey={formKey} />
      <Card>
        <h2>{t("messages:thread.write")}</h2>
        <p>{t("messages:thread.write-lead")}</p>
        <VoiceLink context={`?samtale=${thread.id}`} />
        <form id="page-form" method="post" noValidate data-offline={t("messages:problems.offline")}>
          <MessageProblems problems={problems} />
          <input type="hidden" name="formKey" value={formKey} />
          <TextAndLanguage problems={problems} entered={entered} />
          <ButtonRow>
            <Button icon="send">{t("messages:new-page.send")}</Button>
          </ButtonRow>
        </form>
      </Card>
    </>
  );
}
