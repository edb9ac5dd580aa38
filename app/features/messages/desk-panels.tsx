import { addDays } from "#app/features/calendar/oslo-time.ts";
import { SpokenLanguageName } from "#app/features/interpreter/spoken-language-name.tsx";
import { formatDay, formatDayShort, formatTimeRange } from "#app/i18n/format.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { Bdi } from "#app/ui/bdi.tsx";
import { Button, ButtonRow } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { FactsList } from "#app/ui/facts-list.tsx";
import { PhoneLink } from "#app/ui/phone-link.tsx";
import { Status } from "#app/ui/status.tsx";
import { norwegianNameOf } from "./language-name.ts";
import type { MeetingView } from "./message-view.ts";

export type PersonView = {
  participantId: string;
  name: string;
  readingLanguage: string;
  interpreterNeeded: boolean | null;
  spokenLanguage: string | null;
  otherLanguage: string | null;
  dialect: string | null;
  phone: string | null;
};

/** What to know before answering: which language is read, which is spoken, whether an interpreter is needed, the phone. */
export function PersonPanel({ person }: { person: PersonView }) {
  const { t } = useTexts();
  const interpreter = person.interpreterNeeded === null ? "interpreter-unknown" : person.interpreterNeeded ? "interpreter-yes" : "interpreter-no";
  return (
    <Card flush label={t("admin:inbox.thread.person")}>
      <FactsList
        facts={[
          { key: "reads", icon: "book", label: t("admin:inbox.thread.reads"), value: norwegianNameOf(person.readingLanguage) },
          {
            key: "speaks",
            icon: "topic",
            label: t("admin:inbox.thread.speaks"),
            value: person.spokenLanguage ? <SpokenLanguageName language={person.spokenLanguage} otherLanguage={person.otherLanguage} /> : t("admin:inbox.not-said"),
          },
          {
            key: "interpreter",
            icon: "interpreter",
            label: t("admin:inbox.thread.interpreter"),
            value: (
              <>
                {t(`admin:inbox.${interpreter}`)}
                {person.dialect ? <small dir="auto">{t("admin:inbox.thread.dialect", { dialect: person.dialect })}</small> : null}
              </>
            ),
          },
          { key: "phone", icon: "phone", label: t("admin:inbox.thread.phone"), value: person.phone ? <PhoneLink phone={person.phone} /> : t("admin:inbox.thread.no-phone") },
        ]}
      />
      <p className="panel-link">
        <a href={`/admin/deltakere/${person.participantId}`}>{t("admin:inbox.thread.open-person")}</a>
      </p>
    </Card>
  );
}

/** The meeting the thread is about, otherwise the next one. */
export function MeetingPanel({ meeting, isLinked, participantId }: { meeting: MeetingView | null; isLinked: boolean; participantId: string }) {
  const { t, lang } = useTexts();
  const title = isLinked ? t("admin:inbox.thread.meeting-linked") : t("admin:inbox.thread.meeting-next");
  return (
    <Card label={title}>
      <h2>{title}</h2>
      {meeting ? (
        <>
          {meeting.startsAt && meeting.endsAt ? (
            <p>
              <b>{formatDay(meeting.startsAt, lang)}</b> <Bdi>{formatTimeRange(meeting.startsAt, meeting.endsAt, lang)}</Bdi>
            </p>
          ) : null}
          {meeting.placeName || meeting.street ? <p>{[meeting.placeName, meeting.street].filter(Boolean).join(", ")}</p> : null}
          <p>
            <a href={`/admin/avtaler/${meeting.id}`}>{t("admin:inbox.thread.open-meeting")}</a>
          </p>
        </>
      ) : (
        <>
          <p>{t("admin:inbox.thread.no-meeting")}</p>
          <p>
            <a href={`/admin/avtaler/ny?deltaker=${participantId}`}>{t("admin:inbox.thread.new-meeting")}</a>
          </p>
        </>
      )}
    </Card>
  );
}

export type ThreadStateView = { waitingSince: string | null; answerBy: string | null; urgent: boolean; meldekortDay: string | null; meldekortPeriod: string | null; page: { title: string } | null };

/** Where the thread stands: whether it waits and until when, who has it, what it is about. */
export function ThreadState({ thread, today, taker, addressee }: { thread: ThreadStateView; today: string; taker: string | null; addressee: string | null }) {
  const { t, lang } = useTexts();
  const late = thread.answerBy !== null && thread.answerBy < today;
  return (
    <p className="thread-state">
      {thread.urgent ? (
        <Status tone="danger" icon="warning">
          {t("admin:inbox.urgent")}
        </Status>
      ) : null}
      {thread.waitingSince && thread.answerBy ? (
        <Status tone={late ? "danger" : "warning"} icon="wait">
          {late ? `${t("admin:inbox.late")}: ` : null}
          {t("admin:inbox.thread.answer-by", { day: formatDay(thread.answerBy, lang) })}
        </Status>
      ) : (
        <Status tone="neutral" icon="check">
          {t("admin:inbox.thread.not-waiting")}
        </Status>
      )}
      {thread.meldekortDay ? <Status icon="meldekort">{thread.meldekortPeriod ? t("admin:inbox.meldekort-day-period", { day: formatDay(thread.meldekortDay, lang), from: formatDayShort(thread.meldekortPeriod, lang), to: formatDayShort(addDays(thread.meldekortPeriod, 13), lang) }) : t("admin:inbox.meldekort-day", { day: formatDay(thread.meldekortDay, lang) })}</Status> : null}
      {thread.page ? <Status icon="topic">{t("admin:inbox.about-page", { title: thread.page.title })}</Status> : null}
      <Status icon="person">{taker ? t("admin:inbox.thread.has", { name: taker }) : addressee ? t("admin:inbox.thread.addressed", { name: addressee }) : t("admin:inbox.thread.has-nobody")}</Status>
    </p>
  );
}

type ActsProps = { lastMessageId: string };

/** "I take it": one press, and colleagues see who has it. */
export function TakeIt({ lastMessageId }: ActsProps) {
  const { t } = useTexts();
  return (
    <form method="post">
      <input type="hidden" name="lastMessageId" value={lastMessageId} />
      <Button variant="secondary" icon="person" name="act" value="take">
        {t("admin:inbox.thread.take")}
      </Button>
    </form>
  );
}

/** Ends the wait without writing. Each is one press, leaves a trace, and the participant sees a dated line. */
export function CloseWithoutWriting({ lastMessageId }: ActsProps) {
  const { t } = useTexts();
  return (
    <Card label={t("admin:inbox.thread.without-writing")}>
      <h2>{t("admin:inbox.thread.without-writing")}</h2>
      <p className="note">{t("admin:inbox.thread.without-writing-hint")}</p>
      <form method="post">
        <input type="hidden" name="lastMessageId" value={lastMessageId} />
        <ButtonRow>
          <Button variant="secondary" icon="phone" name="act" value="phone">
            {t("admin:inbox.thread.by-phone")}
          </Button>
          <Button variant="secondary" icon="check" name="act" value="no-answer">
            {t("admin:inbox.thread.no-answer")}
          </Button>
        </ButtonRow>
      </form>
    </Card>
  );
}
