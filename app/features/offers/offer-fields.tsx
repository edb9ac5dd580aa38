import { FormPart } from "#app/features/desk/form-part.tsx";
import { useProblems, type Problems } from "#app/features/desk/form-problems.tsx";
import { tickedIn, typedIn, type Typed } from "#app/features/desk/typed.ts";
import { findSpokenLanguage } from "#app/features/interpreter/spoken-languages.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { Checkbox, CheckboxGroup, Select, TextArea, TextField } from "#app/ui/field.tsx";
import { offerKinds, offerPrices } from "./kinds.ts";
import { offerLanguages } from "./offer-form.ts";

/** The fields of a local offer. What can be a code is one; the rest is Norwegian, as the office writes it. */
export function OfferFields({ typed, problems }: { typed: Typed; problems: Problems }) {
  const { t } = useTexts();
  const say = useProblems(problems);
  const value = (name: string) => ({ name, defaultValue: typedIn(typed, name), error: say(name) });
  return (
    <>
      <FormPart title={t("admin:content.form.what")}>
        <Select {...value("kind")} label={t("admin:content.form.kind")} required empty={t("admin:desk.choose")} options={offerKinds.map((kind) => ({ value: kind, label: t(`pages:offers.kinds.${kind}`) }))} />
        <TextField {...value("title")} label={t("admin:content.form.title")} required maxLength={80} />
        <div className="form-wide">
          <TextArea {...value("text")} label={t("admin:content.form.text")} description={t("admin:content.form.text-hint")} required maxLength={600} rows={3} />
        </div>
        <TextField {...value("place")} label={t("pages:offers.place")} optional={t("optional")} maxLength={120} />
        <TextField {...value("whenText")} label={t("pages:offers.when")} description={t("admin:content.form.when-hint")} optional={t("optional")} maxLength={120} />
        <Select {...value("price")} label={t("admin:content.form.price")} required empty={t("admin:desk.choose")} options={offerPrices.map((price) => ({ value: price, label: t(`pages:offers.price.${price}`) }))} />
      </FormPart>
      <FormPart title={t("admin:content.form.who")}>
        <Checkbox name="childrenWelcome" label={t("admin:content.form.children")} checked={typedIn(typed, "childrenWelcome") === "yes"} />
        <Checkbox name="volunteer" label={t("admin:content.form.volunteer")} checked={typedIn(typed, "volunteer") === "yes"} />
        <TextField {...value("contactName")} label={t("admin:content.form.contact-name")} optional={t("optional")} maxLength={80} autoComplete="off" />
        <TextField {...value("contactPhone")} type="tel" short label={t("admin:content.form.contact-phone")} optional={t("optional")} autoComplete="off" />
      </FormPart>
      <div className="tick-columns">
        <CheckboxGroup
          name="languages" label={t("admin:content.form.languages")} optional={t("optional")} values={tickedIn(typed, "languages")} error={say("languages")}
          options={offerLanguages.map((code) => ({ value: code, label: findSpokenLanguage(code)?.norwegian ?? code }))}
        />
      </div>
    </>
  );
}
