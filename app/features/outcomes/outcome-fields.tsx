import type { ParseKeys } from "i18next";
import type { Namespaces } from "#app/i18n/keys.d.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { Button, ButtonRow } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Checkbox, DateField, RadioGroup, TextField } from "#app/ui/field.tsx";
import { outcomeKinds } from "./outcome-kinds.ts";

type Entered = Record<string, string | string[] | undefined>;
type Props = { formKey: string; problems: Record<string, string> | undefined; entered: Entered | undefined };

const fields = ["kind", "day", "hours"];

/** What somebody has got: only the kind is needed. The tick is on from the start, and stays as it was left. */
export function OutcomeFields({ formKey, problems = {}, entered }: Props) {
  const { t } = useTexts();
  const say = (field: string) => (problems[field] ? t(problems[field] as ParseKeys<Namespaces>) : undefined);
  const typed = (name: string) => [entered?.[name] ?? ""].flat()[0] || undefined;
  return (
    <form id="page-form" method="post" noValidate data-heard data-offline={t("messages:problems.offline")}>
      <ErrorSummary title={t("outcomes:problems.title")} errors={Object.keys(problems).map((field) => ({ field: fields.includes(field) ? field : "kind", text: say(field) }))} />
      <input type="hidden" name="formKey" value={formKey} />
      <RadioGroup
        name="kind"
        label={t("outcomes:form.kind")}
        error={say("kind")}
        required
        value={typed("kind")}
        options={outcomeKinds.map((kind) => ({ value: kind, label: t(`outcomes:kinds.${kind}`), hint: t(`outcomes:kind-hints.${kind}`) }))}
      />
      <DateField name="day" label={t("outcomes:form.day")} optional={t("optional")} description={t("outcomes:form.day-hint")} error={say("day")} defaultValue={typed("day")} />
      <TextField name="hours" short inputMode="decimal" autoComplete="off" label={t("outcomes:form.hours")} optional={t("optional")} description={t("outcomes:form.hours-hint")} error={say("hours")} defaultValue={typed("hours")} />
      <Checkbox name="tell" label={t("outcomes:form.tell")} hint={t("outcomes:form.tell-hint")} checked={entered ? typed("tell") === "yes" : true} />
      <ButtonRow>
        <Button icon="check">{t("outcomes:form.send")}</Button>
      </ButtonRow>
    </form>
  );
}
