import { readFigure } from "#app/features/rules/figures.ts";
import { formatDayWithYear } from "#app/i18n/format.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Button } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { DateField } from "#app/ui/field.tsx";

/** The day the programme should have started by, and whether it has passed; or that no day could be read. */
export type SettlementAnswer = { from: string; by: string; passed: boolean } | { problem: true };

/** "Three months from settlement" (facts 1.3): the day is typed, the last day is told, nothing is kept. */
export function Settlement({ answer }: { answer: SettlementAnswer | undefined }) {
  const { t, lang } = useTexts();
  const months = String(readFigure("introduksjonsprogram-start-months").value);
  const told = answer && "by" in answer ? answer : null;
  return (
    <Card>
      <h2 id="tre-maneder">{t("pages:settlement.title")}</h2>
      <p>{t("pages:settlement.text", { months })}</p>
      {told ? (
        <Alert role="status" icon="calendar" title={t("pages:settlement.by", { day: formatDayWithYear(told.by, lang) })}>
          <p>{t(told.passed ? "pages:settlement.passed" : "pages:settlement.ask")}</p>
        </Alert>
      ) : null}
      <form method="post" action="#tre-maneder">
        <DateField
          name="settled"
          label={t("pages:settlement.label")}
          description={t("pages:settlement.not-kept")}
          defaultValue={told?.from}
          error={answer && "problem" in answer ? t("pages:settlement.problem") : undefined}
        />
        <Button variant="secondary">{t("pages:settlement.show")}</Button>
      </form>
    </Card>
  );
}
