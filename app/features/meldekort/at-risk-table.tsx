import type { AsJson } from "#app/features/interpreter/as-json.ts";
import { formatDayShort, formatDayTime } from "#app/i18n/format.ts";
import { findLanguage } from "#app/i18n/languages.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import type { Tone } from "#app/ui/alert.tsx";
import { ButtonRow, LinkButton } from "#app/ui/button.tsx";
import { PhoneLink } from "#app/ui/phone-link.tsx";
import { Status } from "#app/ui/status.tsx";
import { Table } from "#app/ui/table.tsx";
import { Time } from "#app/ui/time.tsx";
import type { AtRisk } from "./read-at-risk.server.ts";

type Row = AsJson<AtRisk>;

const tones: Record<Row["state"], Tone> = { near: "warning", late: "danger", risk: "danger", unknown: "neutral" };

function Period({ period }: { period: Row["period"] }) {
  const { t, lang } = useTexts();
  return (
    <>
      {t("admin:meldekort.period", { from: formatDayShort(period.start, lang), to: formatDayShort(period.end, lang) })}
      <small>{t(`admin:participants.meldekort-types.${period.type}`)}</small>
    </>
  );
}

function Deadline({ period }: { period: Row["period"] }) {
  const { t, lang } = useTexts();
  if (!period.deadline) return <>{t("admin:meldekort.no-deadline")}</>;
  return (
    <>
      <b>
        <Time at={period.deadline}>{formatDayTime(period.deadline, lang)}</Time>
      </b>
      {period.atRisk ? <small>{t("admin:meldekort.at-risk", { day: formatDayShort(period.atRisk, lang) })}</small> : null}
      {period.deadlineOnHoliday ? <small>{t("admin:meldekort.holiday")}</small> : null}
    </>
  );
}

function Contact({ row }: { row: Row }) {
  const { t } = useTexts();
  return (
    <>
      {row.phone ? <PhoneLink phone={row.phone} icon /> : <span className="note">{t("admin:meldekort.no-phone")}</span>}
      {row.threadId ? (
        <ButtonRow>
          <LinkButton variant="tertiary" href={`/admin/innboks/${row.threadId}`}>
            {t("admin:meldekort.write")}
          </LinkButton>
        </ButtonRow>
      ) : (
        <small>{t("admin:meldekort.no-thread")}</small>
      )}
    </>
  );
}

/** Who may lose a deadline this week: person, period, deadline, what is known, how to reach her. */
export function AtRiskTable({ rows }: { rows: readonly Row[] }) {
  const { t } = useTexts();
  return (
    <Table
      caption={t("admin:meldekort.title")}
      columns={(["name", "period", "deadline", "state", "contact"] as const).map((key) => ({ key, label: t(`admin:meldekort.columns.${key}`) }))}
      rows={rows.map((row) => ({
        key: row.id,
        late: row.state === "late" || row.state === "risk",
        cells: [
          <span key="name">
            <a href={`/admin/deltakere/${row.id}`}>
              <bdi>{row.name}</bdi>
            </a>
            <small>{t("admin:inbox.reads", { language: findLanguage(row.readingLanguage)?.norwegianName ?? row.readingLanguage })}</small>
          </span>,
          <Period key="period" period={row.period} />,
          <Deadline key="deadline" period={row.period} />,
          <Status key="state" tone={tones[row.state]}>
            {t(`admin:meldekort.states.${row.state}`)}
          </Status>,
          <Contact key="contact" row={row} />,
        ],
      }))}
    />
  );
}
