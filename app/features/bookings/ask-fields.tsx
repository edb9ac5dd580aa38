import { useTexts } from "#app/i18n/use-texts.ts";
import { Checkbox, RadioGroup, Select } from "#app/ui/field.tsx";
import type { AdviserRole } from "#dialect";
import { forms, purposes } from "./codes.ts";
import { useProblem, valuesIn, type Entered, type Problems } from "./wish-fields.tsx";

type Person = { id: string; name: string; role: AdviserRole };

/** What the wished meeting is about, how and with whom. */
export function AskFields({ people, entered, problems }: { people: readonly Person[]; entered: Entered | undefined; problems: Problems | undefined }) {
  const { t } = useTexts();
  const say = useProblem(problems);
  const one = (name: string) => valuesIn(entered, name)[0];
  return (
    <>
      <Select
        name="purpose"
        label={t("bookings:ask.purpose")}
        error={say("purpose")}
        empty={t("bookings:ask.choose")}
        required
        defaultValue={one("purpose") ?? ""}
        options={purposes.map((code) => ({ value: code, label: t(`bookings:purpose-choices.${code}`) }))}
      />
      <RadioGroup
        name="form"
        label={t("bookings:ask.form")}
        error={say("form")}
        required
        value={one("form")}
        options={forms.map((code) => ({ value: code, label: t(`bookings:form-choices.${code}`) }))}
      />
      {people.length > 0 ? (
        <Select
          name="who"
          label={t("bookings:ask.who")}
          error={say("who")}
          empty={t("bookings:ask.who-any")}
          defaultValue={one("who") ?? ""}
          options={people.map(({ id, name, role }) => ({ value: id, label: `${name}, ${t(`roles.${role}`)}` }))}
        />
      ) : null}
    </>
  );
}

/** Bringing a child, and help to get there (features P49). */
export function HelpFields({ entered }: { entered: Entered | undefined }) {
  const { t } = useTexts();
  return (
    <fieldset className="field">
      <legend>{t("bookings:ask.help")}</legend>
      <Checkbox name="bringsChild" label={t("bookings:ask.brings-child")} checked={valuesIn(entered, "bringsChild").length > 0} />
      <Checkbox name="needsTravelHelp" label={t("bookings:ask.needs-travel-help")} checked={valuesIn(entered, "needsTravelHelp").length > 0} />
    </fieldset>
  );
}
