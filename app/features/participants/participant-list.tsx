import { SpokenLanguageName } from "#app/features/interpreter/spoken-language-name.tsx";
import { formatDayShort, formatTime } from "#app/i18n/format.ts";
import { findLanguage } from "#app/i18n/languages.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { Status } from "#app/ui/status.tsx";
import { Table } from "#app/ui/table.tsx";
import { Time } from "#app/ui/time.tsx";
import type { situations } from "./situations.ts";

/** One of the adviser's people, as a loader sends her: instants are ISO text, days YYYY-MM-DD. */
export type ListedParticipant = {
  id: string;
  name: string;
  readingLanguage: string;
  situation: (typeof situations)[number];
  interpreter: { language: string | null; otherLanguage: string | null } | null;
  waiting: number;
  answerBy: string | null;
  unopened: number;
  next: { id: string; startsAt: string | null } | null;
  meldekort: { sendFrom: string | null; deadline: string | null; atRisk: boolean } | null;
};

function Languages({ person }: { person: ListedParticipant }) {
  const { t } = useTexts();
  return (
    <>
      {findLanguage(person.readingLanguage)?.norwegianName ?? person.readingLanguage}
      <small>
        {person.interpreter?.language ? (
          <>
            {t("admin:participants.interpreter-in")} <SpokenLanguageName language={person.interpreter.language} otherLanguage={person.interpreter.otherLanguage} />
          </>
        ) : (
          t("admin:participants.no-interpreter")
        )}
      </small>
    </>
  );
}

function Waiting({ person, today }: { person: ListedParticipant; today: string }) {
  const { t, lang } = useTexts();
  if (person.waiting === 0) return <span className="note">{t("admin:participants.nothing-waits")}</span>;
  const late = person.answerBy !== null && person.answerBy < today;
  const day = person.answerBy ? formatDayShort(person.answerBy, lang) : "";
  return (
    <>
      <a href={`/admin/deltakere/${person.id}#meldinger`}>{t("admin:participants.waiting", { count: person.waiting })}</a>
      {person.unopened > 0 ? ` · ${t("admin:participants.unopened", { count: person.unopened })}` : null}
      <small>{late ? <Status tone="danger">{t("admin:participants.answer-late", { day })}</Status> : t("admin:participants.answer-by", { day })}</small>
    </>
  );
}

function Meldekort({ meldekort }: { meldekort: ListedParticipant["meldekort"] }) {
  const { t, lang } = useTexts();
  if (!meldekort) return <span className="note">{t("admin:participants.meldekort-none")}</span>;
  if (meldekort.atRisk) return <Status tone="warning">{t("admin:participants.meldekort-risk")}</Status>;
  if (meldekort.sendFrom) return <span className="note">{t("admin:participants.meldekort-from", { day: formatDayShort(meldekort.sendFrom, lang) })}</span>;
  if (!meldekort.deadline) return <>{t("admin:participants.meldekort-open")}</>;
  return <>{t("admin:participants.meldekort-before", { day: formatDayShort(meldekort.deadline, lang) })}</>;
}

/** The adviser's own people: who waits for an answer, the languages, the next meeting, and a meldekort to be sent. */
export function ParticipantList({ people, today }: { people: readonly ListedParticipant[]; today: string }) {
  const { t, lang } = useTexts();
  const columns = (["name", "languages", "waiting", "next", "meldekort"] as const).map((key) => ({ key, label: t(`admin:participants.columns.${key}`) }));
  const rows = people.map((person) => ({
    key: person.id,
    late: person.answerBy !== null && person.answerBy < today,
    cells: [
      <>
        <a href={`/admin/deltakere/${person.id}`}>
          <bdi>{person.name}</bdi>
        </a>
        <small>{t(`admin:participants.situations.${person.situation}`)}</small>
      </>,
      <Languages key="languages" person={person} />,
      <Waiting key="waiting" person={person} today={today} />,
      person.next?.startsAt ? (
        <a href={`/admin/avtaler/${person.next.id}`}>
          <Time at={person.next.startsAt}>{`${formatDayShort(person.next.startsAt, lang)} ${formatTime(person.next.startsAt, lang)}`}</Time>
        </a>
      ) : (
        <span className="note">{t("admin:participants.no-next")}</span>
      ),
      <Meldekort key="meldekort" meldekort={person.meldekort} />,
    ],
  }));
  return <Table caption={t("admin:participants.title")} columns={columns} rows={rows} />;
}
