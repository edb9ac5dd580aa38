import { bringItems, forms, purposes } from "#app/features/bookings/codes.ts";
import { languages } from "#app/i18n/languages.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { Checkbox, CheckboxGroup, DateField, Select, TextArea, TextField, TimeField } from "#app/ui/field.tsx";
import { Alert } from "#app/ui/alert.tsx";
import { lengths } from "./booking-form.ts";
import type { BookingWarning } from "./booking-warnings.ts";
import { FormPart } from "./form-part.tsx";
import { useProblems, type Problems } from "./form-problems.tsx";
import { tickedIn, typedIn, type Typed } from "./typed.ts";

export type OfficeChoice = { name: string; street: string; postalCode: string; city: string };
type Given = { typed: Typed; problems: Problems };
type AdviserChoice = { id: string; name: string };

function useNames() {
  const { t } = useTexts();
  return {
    formOptions: forms.map((code) => ({ value: code, label: t(`admin:bookings.forms.${code}`) })),
    purposeOptions: purposes.map((code) => ({ value: code, label: t(`bookings:purposes.${code}`) })),
    bringOptions: bringItems.map((code) => ({ value: code, label: t(`bookings:bring.${code}`) })),
  };
}

/** Day, time and length. An interpreted conversation takes about twice as long (facts 3.17, a hint and no rule). */
export function TimePart({ typed, problems, hint }: Given & { hint?: string }) {
  const { t } = useTexts();
  const say = useProblems(problems);
  return (
    <FormPart title={t("admin:bookings.form.when")}>
      <DateField name="day" label={t("admin:bookings.form.day")} required defaultValue={typedIn(typed, "day")} error={say("day")} />
      <TimeField name="time" label={t("admin:bookings.form.time")} required step={300} defaultValue={typedIn(typed, "time")} error={say("time")} />
      <Select
        name="minutes" label={t("admin:bookings.form.minutes")} description={hint ?? t("admin:bookings.form.minutes-hint")} required defaultValue={typedIn(typed, "minutes") || "45"} error={say("minutes")}
        options={lengths.map((minutes) => ({ value: minutes, label: t("admin:bookings.form.minutes-choice", { count: Number(minutes) }) }))}
      />
    </FormPart>
  );
}

/** What about, how, and with whom. */
export function AboutPart({ typed, problems, advisers }: Given & { advisers: readonly AdviserChoice[] }) {
  const { t } = useTexts();
  const say = useProblems(problems);
  const { formOptions, purposeOptions } = useNames();
  return (
    <FormPart title={t("admin:bookings.form.about")}>
      <Select name="purpose" label={t("admin:bookings.form.purpose")} required empty={t("admin:desk.choose")} defaultValue={typedIn(typed, "purpose")} error={say("purpose")} options={purposeOptions} />
      <Select name="form" label={t("admin:bookings.form.form")} required empty={t("admin:desk.choose")} defaultValue={typedIn(typed, "form")} error={say("form")} options={formOptions} />
      <Select
        name="adviserId" label={t("admin:bookings.form.adviser")} required empty={t("admin:desk.choose")} defaultValue={typedIn(typed, "adviserId")} error={say("adviserId")}
        options={advisers.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </FormPart>
  );
}

/** Where: left empty, a meeting at the office is at the office's address; at home and on the phone there is none. */
export function PlacePart({ typed, problems, office }: Given & { office: OfficeChoice | null }) {
  const { t } = useTexts();
  const say = useProblems(problems);
  const line = (name: "placeName" | "street" | "access" | "busStop") => (
    <TextField key={name} name={name} label={t(`admin:bookings.form.${name}`)} maxLength={120} defaultValue={typedIn(typed, name)} error={say(name)} />
  );
  return (
    <FormPart title={t("admin:bookings.form.where")}>
      <p className="note form-wide">
        {office ? t("admin:bookings.form.where-hint", { address: `${office.name}, ${office.street}, ${office.postalCode} ${office.city}` }) : null}
      </p>
      {line("placeName")}
      {line("street")}
      {line("access")}
      {line("busStop")}
      <TextField
        name="videoLink" type="url" label={t("admin:bookings.form.videoLink")} description={t("admin:bookings.form.videoLink-hint")} maxLength={500}
        defaultValue={typedIn(typed, "videoLink")} error={say("videoLink")}
      />
    </FormPart>
  );
}

/** What to bring, children, and the adviser's own words with their language. */
export function MorePart({ typed, problems }: Given) {
  const { t } = useTexts();
  const say = useProblems(problems);
  const { bringOptions } = useNames();
  return (
    <FormPart title={t("admin:bookings.form.more")}>
      <div className="form-wide tick-columns">
        <CheckboxGroup name="bring" label={t("admin:bookings.form.bring")} values={tickedIn(typed, "bring")} error={say("bring")} options={bringOptions} />
      </div>
      <Select
        name="child" label={t("admin:bookings.form.child")} empty={t("admin:bookings.form.child-unsaid")} defaultValue={typedIn(typed, "child")} error={say("child")}
        options={[{ value: "yes", label: t("bookings:card.child-welcome") }, { value: "no", label: t("bookings:card.child-not") }]}
      />
      <Select
        name="noteLanguage" label={t("admin:bookings.form.note-language")} defaultValue={typedIn(typed, "noteLanguage") || "nb"} error={say("noteLanguage")}
        options={languages.map(({ code, norwegianName }) => ({ value: code, label: norwegianName }))}
      />
      <div className="form-wide">
        <TextArea
          name="note" label={t("admin:bookings.form.note")} description={t("admin:bookings.form.note-hint")} optional={t("optional")} rows={3} maxLength={600}
          defaultValue={typedIn(typed, "note")} error={say("note")}
        />
      </div>
    </FormPart>
  );
}

/** Asks once more before a time is kept that can be wrong: each warning by name, and one tick for all. */
export function Warnings({ warnings, typed }: { warnings: readonly BookingWarning[]; typed: Typed }) {
  const { t } = useTexts();
  if (warnings.length === 0) return null;
  return (
    <>
      <Alert tone="warning" role="alert" level={2} title={t("admin:bookings.warnings.title")}>
        <ul>
          {warnings.map((warning) => (
            <li key={warning}>{t(`admin:bookings.warnings.${warning}`)}</li>
          ))}
        </ul>
      </Alert>
      <Checkbox name="sure" label={t("admin:bookings.warnings.sure")} checked={typedIn(typed, "sure") === "yes"} />
    </>
  );
}
