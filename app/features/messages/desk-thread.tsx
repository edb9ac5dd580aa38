import { formatDayTime, formatList } from "#app/i18n/format.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Card } from "#app/ui/card.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { DeskHistory } from "./desk-history.tsx";
import { CloseWithoutWriting, MeetingPanel, PersonPanel, TakeIt, ThreadState, type PersonView, type ThreadStateView } from "./desk-panels.tsx";
import type { Values } from "./fill-values.ts";
import { norwegianNameOf } from "./language-name.ts";
import type { Entered, Problems } from "./message-fields.tsx";
import type { MeetingView, MessageView } from "./message-view.ts";
import { ReplyFields, type Meanwhile } from "./reply-form-fields.tsx";
import type { Topic } from "./topics.ts";

export type DeskThreadPage = {
  thread: ThreadStateView & { id: string; topic: Topic };
  person: PersonView;
  messages: readonly MessageView[];
  meeting: MeetingView | null;
  isLinked: boolean;
  /** Colleagues who have the thread open now. */
  present: readonly string[];
  notes: number;
  taker: string | null;
  addressee: string | null;
  known: Values;
  isMine: boolean;
  today: string;
  /** What was just done, as a code from the address. */
  done: string | null;
  notice: { dueAt: string; language: string } | null;
  problems: Problems | undefined;
  entered: Entered | undefined;
  meanwhile: Meanwhile | null;
};

/** What was just done. The page says it only of what the rows say too: an address alone proves nothing. */
function Done({ done, notice, waits, isMine }: Pick<DeskThreadPage, "done" | "notice" | "isMine"> & { waits: boolean }) {
  const { t, lang } = useTexts();
  const back = <a href="/admin/innboks">{t("admin:inbox.next-waiting")}</a>;
  if (done === "taken" && isMine) return <Alert tone="success" role="status" title={t("admin:inbox.taken")} />;
  if (waits || (done !== "sent" && done !== "closed")) return null;
  const text = notice ? t("admin:inbox.sent-text", { language: norwegianNameOf(notice.language), when: formatDayTime(notice.dueAt, lang) }) : t("admin:inbox.sent-notice");
  return (
    <Alert tone="success" role="status" title={done === "sent" ? t("admin:inbox.sent") : t("admin:inbox.closed")}>
      {done === "sent" ? <p>{text}</p> : null}
      <p>{back}</p>
    </Alert>
  );
}

/** A conversation at the desk: history and answer on one side; the person, the meeting and the rest beside it. */
export function DeskThread(page: DeskThreadPage) {
  const { t, lang } = useTexts();
  const { thread, person, messages, today } = page;
  const waits = thread.waitingSince !== null;
  const lastMessageId = messages.at(-1)?.id ?? "";
  return (
    <>
      <PageHeading title={<bdi>{person.name}</bdi>} kicker={t(`messages:topics.${thread.topic}`)} back={{ href: "/admin/innboks", label: t("admin:inbox.thread.back") }} />
      <ThreadState thread={thread} today={today} taker={page.taker} addressee={page.addressee} />
      <Done done={page.done} notice={page.notice} waits={waits} isMine={page.isMine} />
      {thread.urgent && waits ? <Alert tone="danger" title={t("admin:inbox.urgent")}>{t("admin:inbox.urgent-hint")}</Alert> : null}
      {page.present.length > 0 ? <Alert tone="warning" icon="user-group" title={t("admin:inbox.thread.present", { names: formatList(page.present, lang) })} /> : null}
      <div className="desk-columns">
        <div>
          <DeskHistory threadId={thread.id} messages={messages} name={person.name} readingLanguage={person.readingLanguage} />
          <Card>
            <ReplyFields
              lastMessageId={lastMessageId}
              topic={thread.topic}
              readingLanguage={person.readingLanguage}
              known={page.known}
              problems={page.problems}
              entered={page.entered}
              meanwhile={page.meanwhile}
            />
          </Card>
        </div>
        <aside>
          {page.isMine ? null : <TakeIt lastMessageId={lastMessageId} />}
          <MeetingPanel meeting={page.meeting} isLinked={page.isLinked} participantId={person.participantId} />
          <PersonPanel person={person} />
          {waits ? <CloseWithoutWriting lastMessageId={lastMessageId} /> : null}
          <p>
            <a href={`/admin/innboks/${thread.id}/notater`}>{t("admin:inbox.thread.notes-count", { count: page.notes })}</a>
          </p>
        </aside>
      </div>
    </>
  );
}
