import { SpokenLanguageName } from "#app/features/interpreter/spoken-language-name.tsx";
import { VoiceLine } from "#app/features/recordings/desk-voice-message.tsx";
import { formatDayShort, formatDayTime } from "#app/i18n/format.ts";
import { sourceLanguage } from "#app/i18n/languages.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { remember } from "#app/remember.ts";
import { Status } from "#app/ui/status.tsx";
import { Table } from "#app/ui/table.tsx";
import { Time } from "#app/ui/time.tsx";
import { languageOf, norwegianNameOf } from "./language-name.ts";
import { ReadyText } from "./ready-text.tsx";
import type { Topic } from "./topics.ts";

/** A waiting thread as a loader sends it: instants are ISO text, days YYYY-MM-DD. */
export type InboxRow = {
  id: string;
  topic: Topic;
  urgent: boolean;
  answerBy: string | null;
  since: string;
  age: number;
  late: boolean;
  meldekortDay: string | null;
  page: string | null;
  meetingAt: string | null;
  takenBy: string | null;
  to: string | null;
  mine: boolean;
  name: string;
  readingLanguage: string;
  interpreterNeeded: boolean | null;
  spokenLanguage: string | null;
  otherLanguage: string | null;
  kind: string | null;
  code: string | null;
  values: Record<string, string> | null;
  words: string | null;
  language: string | null;
  unanswered: number;
};

/** Words that many rows share, made once for the table. */
type Shared = { today: string; day: (day: string) => string; age: (days: number) => string };

function AnswerBy({ row, shared }: { row: InboxRow; shared: Shared }) {
  const { t } = useTexts();
  const { today, day, age } = shared;
  return (
    <>
      {row.answerBy ? (
        <b>
          <Time at={row.answerBy}>{day(row.answerBy)}</Time>
        </b>
      ) : null}{" "}
      {row.late ? <Status tone="danger">{t("admin:inbox.late")}</Status> : row.answerBy === today ? <Status tone="warning">{t("admin:inbox.today")}</Status> : null}{" "}
      {row.urgent ? (
        <Status tone="danger" icon="warning">
          {t("admin:inbox.urgent")}
        </Status>
      ) : null}
      <small>{row.age > 0 ? age(row.age) : row.since === today ? t("admin:inbox.came-today") : `${t("admin:inbox.came")} ${day(row.since)}`}</small>
    </>
  );
}

function Languages({ row }: { row: InboxRow }) {
  const { t } = useTexts();
  return (
    <>
      <b>{norwegianNameOf(row.readingLanguage)}</b>
      <small>{row.spokenLanguage ? <SpokenLanguageName language={row.spokenLanguage} otherLanguage={row.otherLanguage} /> : t("admin:inbox.not-said")}</small>
    </>
  );
}

function Interpreter({ needed }: { needed: boolean | null }) {
  const { t } = useTexts();
  if (needed) {
    return (
      <Status tone="info" icon="interpreter">
        {t("admin:inbox.interpreter-yes")}
      </Status>
    );
  }
  return <span className="note">{needed === null ? t("admin:inbox.interpreter-unknown") : t("admin:inbox.interpreter-no")}</span>;
}

function About({ row }: { row: InboxRow }) {
  const { t, lang } = useTexts();
  return (
    <>
      {t(`messages:topics.${row.topic}`)}
      {row.meetingAt ? <small>{t("admin:inbox.meeting", { when: formatDayTime(row.meetingAt, lang) })}</small> : null}
      {row.meldekortDay ? <small>{t("admin:inbox.meldekort-day", { day: formatDayShort(row.meldekortDay, lang) })}</small> : null}
      {row.page ? <small>{t("admin:inbox.about-page", { title: row.page })}</small> : null}
    </>
  );
}

/** The first words as they were written, or the ready message in Norwegian. */
function FirstWords({ row }: { row: InboxRow }) {
  const { t } = useTexts();
  return (
    <>
      {row.kind === "ready" ? (
        <ReadyText message={{ from: "participant", code: row.code ?? "", values: row.values }} lang={sourceLanguage} brief />
      ) : row.kind === "voice" ? (
        <p className="first-words">
          <VoiceLine language={row.language} />
        </p>
      ) : (
        <p className="first-words" lang={languageOf(row.language)} dir="auto">
          {row.words}
        </p>
      )}
      {row.unanswered > 1 ? <small>{t("admin:inbox.more-messages", { count: row.unanswered - 1 })}</small> : null}
    </>
  );
}

function Holder({ row }: { row: InboxRow }) {
  const { t } = useTexts();
  if (row.mine) return <b>{t("admin:inbox.mine")}</b>;
  if (row.takenBy) return <bdi>{row.takenBy}</bdi>;
  return <span className="note">{row.to ? t("admin:inbox.to", { name: row.to }) : t("admin:inbox.office")}</span>;
}

/** The queue, read from the left in one glance: by when, who, which languages, what about, who has it. */
export function InboxTable({ rows, today }: { rows: readonly InboxRow[]; today: string }) {
  const { t, lang } = useTexts();
  const shared = { today, day: remember((day: string) => formatDayShort(day, lang)), age: remember((count: number) => t("admin:inbox.age", { count })) };
  const columns = (["answer-by", "name", "languages", "interpreter", "about", "words", "has"] as const).map((key) => ({ key, label: t(`admin:inbox.columns.${key}`) }));
  return (
    <Table
      caption={t("admin:inbox.title")}
      columns={columns}
      rows={rows.map((row) => ({
        key: row.id,
        late: row.late || row.urgent,
        cells: [
          <AnswerBy key="by" row={row} shared={shared} />,
          <a key="name" href={`/admin/innboks/${row.id}`}>
            <bdi>{row.name}</bdi>
          </a>,
          <Languages key="languages" row={row} />,
          <Interpreter key="interpreter" needed={row.interpreterNeeded} />,
          <About key="about" row={row} />,
          <FirstWords key="words" row={row} />,
          <Holder key="has" row={row} />,
        ],
      }))}
    />
  );
}

/** A thread that waits for nothing, as a loader sends it. */
export type FinishedRow = { id: string; topic: Topic; lastMessageAt: string; takenBy: string | null; name: string; readingLanguage: string };

/** What is finished, last used first: to find a conversation again. */
export function FinishedTable({ rows }: { rows: readonly FinishedRow[] }) {
  const { t, lang } = useTexts();
  const columns = (["last", "name", "languages", "about", "has"] as const).map((key) => ({ key, label: t(`admin:inbox.columns.${key}`) }));
  return (
    <Table
      caption={t("admin:inbox.filter.finished")}
      columns={columns}
      rows={rows.map((row) => ({
        key: row.id,
        cells: [
          <Time key="last" at={row.lastMessageAt}>
            {formatDayTime(row.lastMessageAt, lang)}
          </Time>,
          <a key="name" href={`/admin/innboks/${row.id}`}>
            <bdi>{row.name}</bdi>
          </a>,
          norwegianNameOf(row.readingLanguage),
          t(`messages:topics.${row.topic}`),
          row.takenBy ? <bdi>{row.takenBy}</bdi> : <span className="note">{t("admin:inbox.office")}</span>,
        ],
      }))}
    />
  );
}
