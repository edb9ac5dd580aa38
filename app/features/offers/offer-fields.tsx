import { FormPart } from "#app/features/desk/form-part.tsx";
import { useProblems, type Problems } from "#app/features/desk/form-problems.tsx";
import { tickedIn, typedIn, type Typed } from "#app/features/desk/typed.ts";
import { findSpokenLanguage } from "#app/features/interpreter/spoken-languages.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { Checkbox, CheckboxGroup, RadioGroup, Select, TextArea, TextField } from "#app/ui/field.tsx";
import { contactKinds, offerKinds, offerPrices, offerSchedules, offerSuits } from "./kinds.ts";
import { offerLanguages } from "./offer-form.ts";
import { TimeFields } from "./time-fields.tsx";

type FieldsProps = { typed: Typed; problems: Problems };

function Languages({ typed, problems }: FieldsProps) {
  const { t } = useTexts();
  const say = useProblems(problems);
  return (
    <div className="tick-columns">
      <CheckboxGroup
        name="languages" label={t("admin:content.form.languages")} optional={t("optional")} values={tickedIn(typed, "languages")} error={say("languages")}
        options={offerLanguages.map((code) => ({ value: code, label: findSpokenLanguage(code)?.norwegian ?? code }))}
      />
    </div>
  );
}

/** The fields of a local offer. What can be a code is one; the rest is Norwegian, as the office writes it. */
export function OfferFields({ typed, problems }: FieldsProps) {
  const { t } = useTexts();
  const say = useProblems(problems);
  const value = (name: string) => ({ name, defaultValue: typedIn(typed, name), error: say(name) });
  const ticked = (name: string) => ({ name, checked: typedIn(typed, name) === "yes" });
  return (
    <>
      <FormPart title={t("admin:content.form.what")}>
        <Select {...value("kind")} label={t("admin:content.form.kind")} required empty={t("admin:desk.choose")} options={offerKinds.map((kind) => ({ value: kind, label: t(`pages:offers.kinds.${kind}`) }))} />
        <TextField {...value("title")} label={t("admin:content.form.title")} required maxLength={80} />
        <div className="form-wide">
          <TextArea {...value("text")} label={t("admin:content.form.text")} description={t("admin:content.form.text-hint")} required maxLength={600} rows={3} />
        </div>
        <TextField {...value("place")} label={t("pages:offers.place")} optional={t("optional")} maxLength={120} />
        <Select {...value("price")} label={t("admin:content.form.price")} required empty={t("admin:desk.choose")} options={offerPrices.map((price) => ({ value: price, label: t(`pages:offers.price.${price}`) }))} />
      </FormPart>
      <FormPart title={t("pages:offers.when")}>
        <div className="form-wide">
          <RadioGroup
            name="schedule" label={t("admin:content.form.schedule")} required value={typedIn(typed, "schedule")} error={say("schedule")}
            options={offerSchedules.map((schedule) => ({ value: schedule, label: t(`admin:content.form.schedules.${schedule}`) }))}
          />
        </div>
        <TimeFields typed={typed} problems={problems} />
        <div className="form-wide">
          <TextField {...value("whenText")} label={t("admin:content.form.when")} description={t("admin:content.form.when-hint")} optional={t("optional")} maxLength={120} />
        </div>
      </FormPart>
      <div className="tick-columns">
        <CheckboxGroup
          name="suits" label={t("admin:content.form.suits")} description={t("admin:content.form.suits-hint")} values={tickedIn(typed, "suits")} error={say("suits")}
          options={offerSuits.map((suit) => ({ value: suit, label: t(`pages:offers.suits.${suit}`) }))}
        />
        <Checkbox {...ticked("childrenWelcome")} label={t("admin:content.form.children")} />
      </div>
      <FormPart title={t("admin:content.form.join")}>
        <p className="note form-wide">{t("admin:content.form.join-hint")}</p>
        <TextField {...value("contactPhone")} type="tel" short label={t("admin:content.form.contact-phone")} autoComplete="off" />
        <TextField {...value("contactWeb")} label={t("admin:content.form.web")} description={t("admin:content.form.web-hint")} maxLength={120} autoComplete="off" />
        <div className="form-wide">
          <Checkbox {...ticked("dropIn")} label={t("admin:content.form.drop-in")} />
          <Checkbox {...ticked("volunteer")} label={t("admin:content.form.volunteer")} />
        </div>
        <TextField {...value("contactName")} label={t("admin:content.form.contact-name")} maxLength={80} autoComplete="off" />
      </FormPart>
      <Languages typed={typed} problems={problems} />
    </>
  );
}

/** The fields of a place to call: what it helps with is a code, so that readers find it by their need. */
export function ContactFields({ typed, problems }: FieldsProps) {
  const { t } = useTexts();
  const say = useProblems(problems);
  const value = (name: string) => ({ name, defaultValue: typedIn(typed, name), error: say(name) });
  return (
    <>
      <FormPart title={t("admin:content.contacts.part")}>
        <Select {...value("kind")} label={t("admin:content.contacts.service")} required empty={t("admin:desk.choose")} options={contactKinds.map((kind) => ({ value: kind, label: t(`pages:contacts.kinds.${kind}`) }))} />
        <TextField {...value("title")} label={t("admin:content.contacts.name")} description={t("admin:content.contacts.name-hint")} required maxLength={80} />
        <TextField {...value("contactPhone")} type="tel" short label={t("admin:content.form.contact-phone")} required autoComplete="off" />
        <TextField {...value("place")} label={t("pages:offers.place")} optional={t("optional")} maxLength={120} />
      </FormPart>
      <FormPart title={t("admin:content.contacts.hours")}>
        <TimeFields typed={typed} problems={problems} hint={t("admin:content.contacts.hours-hint")} />
      </FormPart>
      <Languages typed={typed} problems={problems} />
    </>
  );
}
