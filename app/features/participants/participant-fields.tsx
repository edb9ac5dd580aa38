import { FormPart } from "#app/features/desk/form-part.tsx";
import { useProblems, type Problems } from "#app/features/desk/form-problems.tsx";
import { typedIn, type Typed } from "#app/features/desk/typed.ts";
import { otherLanguageCode, spokenLanguages } from "#app/features/interpreter/spoken-languages.ts";
import { meldekortTypes } from "#app/features/meldekort/period.ts";
import { legalBases } from "#app/features/pages/page-address.ts";
import { languages } from "#app/i18n/languages.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { DateField, RadioGroup, Select, TextField } from "#app/ui/field.tsx";
import { situations } from "./situations.ts";

type Given = { typed: Typed; problems: Problems };

function PersonPart({ typed, problems }: Given) {
  const { t } = useTexts();
  const say = useProblems(problems);
  return (
    <FormPart title={t("admin:participants.form.person")}>
      <TextField name="name" label={t("admin:participants.form.name")} required autoComplete="off" maxLength={120} defaultValue={typedIn(typed, "name")} error={say("name")} />
      <TextField
        name="phone" type="tel" short label={t("admin:participants.form.phone")} optional={t("optional")} description={t("admin:participants.form.phone-hint")}
        autoComplete="off" defaultValue={typedIn(typed, "phone")} error={say("phone")}
      />
      <Select
        name="readingLanguage" label={t("admin:participants.form.reading-language")} description={t("admin:participants.form.reading-language-hint")} required
        empty={t("admin:desk.choose")} defaultValue={typedIn(typed, "readingLanguage")} error={say("readingLanguage")}
        options={languages.map(({ code, norwegianName, name }) => ({ value: code, label: code === "nb" ? norwegianName : `${norwegianName} · ${name}` }))}
      />
      <Select
        name="situation" label={t("admin:participants.form.situation")} required empty={t("admin:desk.choose")} defaultValue={typedIn(typed, "situation")} error={say("situation")}
        options={situations.map((code) => ({ value: code, label: t(`admin:participants.situations.${code}`) }))}
      />
      <Select
        name="legalBasis" label={t("admin:participants.form.legal-basis")} description={t("admin:participants.form.legal-basis-hint")} optional={t("optional")}
        empty={t("admin:participants.form.legal-basis-none")} defaultValue={typedIn(typed, "legalBasis")} error={say("legalBasis")}
        options={legalBases.map((code) => ({ value: code, label: t(`admin:participants.legal-bases.${code}`) }))}
      />
    </FormPart>
  );
}

function InterpreterPart({ typed, problems }: Given) {
  const { t } = useTexts();
  const say = useProblems(problems);
  const known = spokenLanguages.map(({ code, norwegian }) => ({ value: code, label: norwegian }));
  return (
    <FormPart title={t("admin:nav.interpreter")}>
      <div className="form-wide choices-in-row">
        <RadioGroup
          name="interpreter" label={t("admin:participants.form.interpreter")} description={t("admin:participants.form.interpreter-hint")} required
          value={typedIn(typed, "interpreter")} error={say("interpreter")} options={[{ value: "yes", label: t("yes") }, { value: "no", label: t("no") }]}
        />
      </div>
      <Select
        name="spokenLanguage" label={t("admin:participants.form.spoken-language")} empty={t("admin:desk.choose")} defaultValue={typedIn(typed, "spokenLanguage")} error={say("spokenLanguage")}
        options={[...known, { value: otherLanguageCode, label: t("admin:participants.form.other-language-choice") }]}
      />
      <TextField
        name="otherLanguage" label={t("admin:participants.form.other-language")} description={t("admin:participants.form.other-language-hint")} optional={t("optional")}
        maxLength={60} defaultValue={typedIn(typed, "otherLanguage")} error={say("otherLanguage")}
      />
      <TextField name="dialect" label={t("admin:participants.form.dialect")} optional={t("optional")} maxLength={60} defaultValue={typedIn(typed, "dialect")} error={say("dialect")} />
    </FormPart>
  );
}

function MeldekortPart({ typed, problems }: Given) {
  const { t } = useTexts();
  const say = useProblems(problems);
  return (
    <FormPart title={t("admin:participants.form.meldekort")}>
      <Select
        name="meldekortType" label={t("admin:participants.form.meldekort-type")} empty={t("admin:participants.form.meldekort-none")} defaultValue={typedIn(typed, "meldekortType")} error={say("meldekortType")}
        options={meldekortTypes.map((type) => ({ value: type, label: t(`admin:participants.meldekort-types.${type}`) }))}
      />
      <DateField
        name="firstMonday" label={t("admin:participants.form.first-monday")} description={t("admin:participants.form.first-monday-hint")} optional={t("optional")}
        defaultValue={typedIn(typed, "firstMonday")} error={say("firstMonday")}
      />
    </FormPart>
  );
}

/** The fields about a person, chosen from lists where there is one; screen, reading and spoken language are asked on their own. */
export function ParticipantFields(given: Given) {
  return (
    <>
      <PersonPart {...given} />
      <InterpreterPart {...given} />
      <MeldekortPart {...given} />
    </>
  );
}
