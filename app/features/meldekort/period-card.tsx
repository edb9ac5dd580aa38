import type { AsJson } from "#app/features/interpreter/as-json.ts";
import { formatDay, formatDayTime } from "#app/i18n/format.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Bdi } from "#app/ui/bdi.tsx";
import { Button, ButtonRow } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { FactsList, type Fact } from "#app/ui/facts-list.tsx";
import { Headline } from "#app/ui/headline.tsx";
import { Time } from "#app/ui/time.tsx";
import type { OwnPeriod } from "./own-periods.ts";

type Period = AsJson<OwnPeriod>;

/** "23. november til 6. desember", in the order of the language. */
export function PeriodDays({ period }: { period: Pick<Period, "start" | "end"> }) {
  const { t, lang } = useTexts();
  return <Bdi>{t("meldekort:period", { from: formatDay(period.start, lang), to: formatDay(period.end, lang) })}</Bdi>;
}

/** How long there is left, or until it opens, in one line; null when there is nothing to count. */
export function useCountdown() {
  const { t } = useTexts();
  return ({ opensIn, daysLeft, state }: Pick<Period, "opensIn" | "daysLeft" | "state">): string | null => {
    if (state === "later" && opensIn !== null) return opensIn === 0 ? t("meldekort:send.opens-today") : t("meldekort:send.opens", { count: opensIn });
    if (state !== "open" || daysLeft === null) return null;
    return daysLeft === 0 ? t("meldekort:send.last-day") : t("meldekort:send.left", { count: daysLeft });
  };
}

/** From when and until when, with hours: the shown deadline, never a later one. For jobseekers also when Nav may end the registration. */
export function SendingFacts({ period }: { period: Period }) {
  const { t, lang } = useTexts();
  const at = (instant: string) => <Time at={instant}>{formatDayTime(instant, lang)}</Time>;
  const facts: Fact[] = [
    { key: "from", icon: "send", label: t("meldekort:send.from"), value: at(period.earliestSend) },
    { key: "last", icon: "clock", label: t("meldekort:send.last"), value: period.shownDeadline ? <b>{at(period.shownDeadline)}</b> : t("meldekort:send.no-deadline") },
  ];
  if (period.atRisk && period.state !== "sent") facts.push({ key: "risk", icon: "warning", label: t("meldekort:send.risk"), value: <Time at={period.atRisk}>{formatDay(period.atRisk, lang)}</Time> });
  return <FactsList facts={facts} />;
}

function StateNote({ period }: { period: Period }) {
  const { t } = useTexts();
  if (period.state === "late") return <Alert tone="warning" title={t("meldekort:state.late")}>{t("meldekort:state.late-text")}</Alert>;
  if (period.state === "risk") return <Alert tone="danger" title={t("meldekort:state.risk")}>{t("meldekort:state.risk-text")}</Alert>;
  return null;
}

/** The person's own mark, and the way back. Nav learns nothing of it, and the page says so. */
function Mark({ period }: { period: Period }) {
  const { t, lang } = useTexts();
  if (period.state === "later") return null;
  const sent = period.state === "sent";
  return (
    <form method="post">
      <input type="hidden" name="period" value={period.start} />
      {sent && period.sentAt ? (
        <Alert tone="success" title={t("meldekort:state.sent")}>
          {t("meldekort:state.sent-when", { when: formatDayTime(period.sentAt, lang) })}
        </Alert>
      ) : (
        <p className="note">{t("meldekort:mark.hint")}</p>
      )}
      <ButtonRow>
        <Button name="intent" value={sent ? "undo" : "sent"} variant={sent ? "secondary" : "primary"} icon={sent ? "cross" : "check"}>
          {t(sent ? "meldekort:mark.undo" : "meldekort:mark.button")}
        </Button>
      </ButtonRow>
    </form>
  );
}

/** One period on top of the page: what it is, its dates, and the one thing to do. */
export function PeriodCard({ period }: { period: Period }) {
  const { t } = useTexts();
  const countdown = useCountdown();
  const left = countdown(period);
  const word = period.state === "open" ? t("meldekort:state.open") : period.state === "later" ? t("meldekort:state.later") : null;
  return (
    <>
      <Card flush>
        <Headline level={2} label={t(`meldekort:which.${period.which}`)} main={left ?? word ?? t(period.state === "sent" ? "meldekort:state.sent" : period.state === "risk" ? "meldekort:state.risk" : "meldekort:state.late")} sub={<PeriodDays period={period} />} aside={t("meldekort:weeks", { weeks: period.weeks })} tone={period.state === "sent" ? "neutral" : "accent"} />
        <SendingFacts period={period} />
      </Card>
      {period.type === "jobseeker" && (period.state === "open" || period.state === "later") ? <p className="note">{t("meldekort:send.formal")}</p> : null}
      {period.deadlineOnHoliday ? <Alert tone="warning" title={t("meldekort:send.holiday-title")}>{t("meldekort:send.holiday")}</Alert> : null}
      <StateNote period={period} />
      <Mark period={period} />
    </>
  );
}
