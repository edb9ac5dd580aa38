import { formatDay } from "#app/i18n/format.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Button, ButtonRow } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Checkbox, DateField, RadioGroup } from "#app/ui/field.tsx";
import { Steps } from "#app/ui/steps.tsx";
import { otherMonday } from "./cycle-form.ts";
import { meldekortTypes } from "./period.ts";
import { addDays } from "#app/features/calendar/oslo-time.ts";

type Typed = Record<string, string | string[] | undefined>;
type Props = { candidates: readonly string[]; typed: Typed; problems: Record<string, string>; isKnown: boolean; kindOnly: boolean };

const one = (value: Typed[string]) => (typeof value === "string" ? value : undefined);

/** How the person finds out, and the form in which she says it: the kind, and which of the two possible periods is hers. */
export function CycleForm({ candidates, typed, problems, isKnown, kindOnly }: Props) {
  const { t, lang } = useTexts();
  const look = t as unknown as (key: string) => string;
  const problem = (field: string) => (problems[field] ? look(problems[field]) : undefined);
  const monday = one(typed.monday);
  return (
    <>
      {isKnown ? null : <Alert icon="meldekort" title={t("meldekort:unknown.title")}>{t(kindOnly ? "meldekort:unknown.kind-known" : "meldekort:unknown.text")}</Alert>}
      <h2>{t("meldekort:unknown.how")}</h2>
      <Steps steps={(["look", "dates", "ask"] as const).map((key) => ({ key, content: <span>{t(`meldekort:unknown.how-steps.${key}`)}</span> }))} />
      <p>
        <a href={`/${lang}/meldekort/hvilket`}>{t("meldekort:unknown.help")}</a>
      </p>
      <form method="post" id="page-form" data-heard>
        <ErrorSummary title={t("meldekort:problems.title")} errors={Object.keys(problems).map((field) => ({ field, text: problem(field) }))} />
        <RadioGroup name="type" label={t("meldekort:cycle.kind")} error={problem("type")} value={one(typed.type)} options={meldekortTypes.map((value) => ({ value, label: t(`meldekort:types.${value}`) }))} />
        <RadioGroup
          name="monday"
          label={t("meldekort:cycle.monday")}
          description={`${t("meldekort:unknown.both")} ${t("meldekort:cycle.monday-hint")}`}
          error={problem("monday")}
          value={monday}
          options={[
            ...candidates.map((value) => ({ value, label: t("meldekort:period", { from: formatDay(value, lang), to: formatDay(addDays(value, 13), lang) }) })),
            { value: otherMonday, label: t("meldekort:cycle.other") },
          ]}
        />
        <DateField name="otherDay" label={t("meldekort:cycle.other-day")} optional={t("optional")} description={t("meldekort:cycle.other-hint")} error={problem("otherDay")} defaultValue={one(typed.otherDay)} />
        <Checkbox name="first" label={t("meldekort:cycle.first")} hint={t("meldekort:cycle.first-hint")} checked={one(typed.first) === "yes"} />
        <p className="note">{t("meldekort:cycle.seen")}</p>
        <ButtonRow>
          <Button name="intent" value="save">
            {t("meldekort:cycle.save")}
          </Button>
        </ButtonRow>
      </form>
    </>
  );
}
