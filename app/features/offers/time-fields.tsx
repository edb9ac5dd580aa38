import { useProblems, type Problems } from "#app/features/desk/form-problems.tsx";
import { tickedIn, typedIn, type Typed } from "#app/features/desk/typed.ts";
import { formatWeekday } from "#app/i18n/format.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { CheckboxGroup, TimeField } from "#app/ui/field.tsx";
import { formWeekdays } from "./offer-form.ts";

/** Weekdays to tick, and the clock: codes, so that each reader gets them in her own language. */
export function TimeFields({ typed, problems, hint }: { typed: Typed; problems: Problems; hint?: string }) {
  const { t, lang } = useTexts();
  const say = useProblems(problems);
  return (
    <>
      <div className="form-wide tick-columns">
        <CheckboxGroup
          name="weekdays" label={t("admin:content.form.weekdays")} description={hint} values={tickedIn(typed, "weekdays")} error={say("weekdays")}
          options={formWeekdays.map((day) => ({ value: day, label: formatWeekday(Number(day), lang) }))}
        />
      </div>
      <TimeField name="from" label={t("admin:content.form.from")} defaultValue={typedIn(typed, "from")} error={say("from")} />
      <TimeField name="to" label={t("admin:content.form.to")} optional={t("optional")} defaultValue={typedIn(typed, "to")} error={say("to")} />
    </>
  );
}
