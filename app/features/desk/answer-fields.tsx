import { nextSteps } from "#app/features/bookings/codes.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { DateField, RadioGroup, Select, TimeField } from "#app/ui/field.tsx";
import { offerRows } from "./answer-form.ts";
import { lengths } from "./booking-form.ts";
import { FormPart } from "./form-part.tsx";
import { useProblems, type Problems } from "./form-problems.tsx";
import { typedIn, type Typed } from "./typed.ts";

/** Which answer, the times it names, and what happens now when it is a no. */
export function AnswerParts({ typed, problems }: { typed: Typed; problems: Problems }) {
  const { t } = useTexts();
  const say = useProblems(problems);
  const answers = (["confirm", "offer", "decline"] as const).map((value) => ({ value, label: t(`admin:bookings.answer.${value}`), hint: t(`admin:bookings.answer.${value}-hint`) }));
  return (
    <>
      <RadioGroup name="answer" label={t("admin:bookings.answer.choose")} required value={typedIn(typed, "answer")} error={say("answer")} options={answers} />
      <FormPart title={t("admin:bookings.answer.times")}>
        {offerRows.map((number) => (
          <div className="form-pair" key={number}>
            <DateField name={`day${number}`} label={t("admin:bookings.answer.day", { number })} defaultValue={typedIn(typed, `day${number}`)} error={say(`day${number}`)} />
            <TimeField name={`time${number}`} label={t("admin:bookings.answer.time", { number })} step={300} defaultValue={typedIn(typed, `time${number}`)} error={say(`time${number}`)} />
          </div>
        ))}
        <Select
          name="minutes" label={t("admin:bookings.form.minutes")} description={t("admin:bookings.form.minutes-hint")} defaultValue={typedIn(typed, "minutes") || "45"} error={say("minutes")}
          options={lengths.map((minutes) => ({ value: minutes, label: t("admin:bookings.form.minutes-choice", { count: Number(minutes) }) }))}
        />
        <Select
          name="nextStep" label={t("admin:bookings.answer.next-step")} empty={t("admin:bookings.answer.next-step-none")} defaultValue={typedIn(typed, "nextStep")} error={say("nextStep")}
          options={nextSteps.map((code) => ({ value: code, label: t(`bookings:next-steps.${code}`) }))}
        />
      </FormPart>
    </>
  );
}
