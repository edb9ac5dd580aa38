import type { ParseKeys } from "i18next";
import { formatWeekday } from "#app/i18n/format.ts";
import type { Namespaces } from "#app/i18n/keys.d.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { CheckboxGroup, TextArea } from "#app/ui/field.tsx";
import { noteMax } from "./booking-form.ts";
import { partsOfDay, weekdays } from "./codes.ts";

export type Problems = Record<string, string>;
export type Entered = Record<string, string | string[] | undefined>;

/** All values entered in a field. */
export function valuesIn(entered: Entered | undefined, name: string): string[] {
  const value = entered?.[name];
  return value === undefined || value === "" ? [] : [value].flat();
}

/** The words for the problem of a field, or undefined. */
export function useProblem(problems: Problems | undefined): (field: string) => string | undefined {
  const { t } = useTexts();
  return (field) => {
    const key = problems?.[field];
    return key ? t(key as ParseKeys<Namespaces>) : undefined;
  };
}

/** What is wrong, on top of the form. */
export function BookingProblems({ problems }: { problems: Problems | undefined }) {
  const { t } = useTexts();
  const say = useProblem(problems);
  return <ErrorSummary title={t("bookings:ask.problems-title")} errors={Object.keys(problems ?? {}).map((field) => ({ field, text: say(field) }))} />;
}

/** When it suits, and a few words of one's own. Nothing here is required. */
export function WishFields({ entered, problems }: { entered: Entered | undefined; problems: Problems | undefined }) {
  const { t, lang } = useTexts();
  const say = useProblem(problems);
  return (
    <>
      <CheckboxGroup
        name="parts"
        label={t("bookings:ask.parts")}
        description={t("bookings:ask.any-time")}
        error={say("parts")}
        values={valuesIn(entered, "parts")}
        options={partsOfDay.map((part) => ({ value: part, label: t(`bookings:ask.parts-of-day.${part}`) }))}
      />
      <CheckboxGroup
        name="weekdays"
        label={t("bookings:ask.weekdays")}
        error={say("weekdays")}
        values={valuesIn(entered, "weekdays")}
        options={weekdays.map((weekday) => ({ value: String(weekday), label: formatWeekday(weekday, lang) }))}
      />
      <TextArea name="note" rows={3} maxLength={noteMax} label={t("bookings:ask.note")} optional={t("optional")} description={t("bookings:ask.note-hint")} error={say("note")} defaultValue={valuesIn(entered, "note")[0]} />
    </>
  );
}
