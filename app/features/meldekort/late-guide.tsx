import type { AsJson } from "#app/features/interpreter/as-json.ts";
import { formatDay } from "#app/i18n/format.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Button, ButtonRow } from "#app/ui/button.tsx";
import { Details } from "#app/ui/details.tsx";
import { DateField } from "#app/ui/field.tsx";
import type { LateEstimate } from "./estimate-late.ts";

function useAnswer() {
  const { t, lang } = useTexts();
  return (estimate: AsJson<LateEstimate>): { title: string; text: string } => {
    if (estimate.result === "early") return { title: t("meldekort:late.early", { day: formatDay(estimate.from, lang) }), text: "" };
    if (estimate.result === "in-time") return { title: t("meldekort:late.in-time"), text: "" };
    const days = t("meldekort:late.lost-days", { from: formatDay(estimate.lostFrom, lang), to: formatDay(estimate.lostTo, lang) });
    return { title: t("meldekort:late.lost", { count: estimate.days }), text: [days, estimate.mayFallOut ? t("meldekort:late.out") : "", t("meldekort:late.reason")].filter(Boolean).join(" ") };
  };
}

/** What sending late may cost, counted for a day the person chooses; always called a guide. */
export function LateGuide({ period, sendDay, estimate }: { period: string; sendDay: string; estimate: AsJson<LateEstimate> | null }) {
  const { t } = useTexts();
  const answer = useAnswer();
  const found = estimate ? answer(estimate) : null;
  return (
    <Details summary={t("meldekort:late.title")} open={found !== null} id="for-sent">
      <p>{t("meldekort:late.text")}</p>
      <form method="get" action="#for-sent">
        <input type="hidden" name="periode" value={period} />
        <DateField name="sender" label={t("meldekort:late.day")} defaultValue={sendDay} />
        <ButtonRow>
          <Button variant="secondary">{t("meldekort:late.count")}</Button>
        </ButtonRow>
      </form>
      {found ? (
        <Alert tone={estimate?.result === "late" ? "warning" : "info"} role="status" title={found.title}>
          <p>
            {found.text} {t("meldekort:late.guide")}
          </p>
        </Alert>
      ) : null}
    </Details>
  );
}
