import { useTexts } from "#app/i18n/use-texts.ts";
import { Button, ButtonRow } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Checkbox, Select, TextField } from "#app/ui/field.tsx";
import { formWishes, genderWishes, wordMax } from "./ask-form.ts";
import { useProblem, valueIn, type Problems, type Typed } from "./language-fields.tsx";
import { otherLanguageCode, spokenLanguages } from "./spoken-languages.ts";

/** An adviser asks on behalf of a participant: the same questions, short and in Norwegian. */
export function DeskAskForm({ typed, problems }: { typed: Typed; problems: Problems }) {
  const { t } = useTexts();
  const problem = useProblem(problems);
  const chosen = valueIn(typed, "language");
  return (
    <form method="post" id="page-form">
      <ErrorSummary title={t("admin:desk.problems-title")} errors={Object.keys(problems).map((field) => ({ field, text: problem(field) }))} />
      <div className="form-columns">
        <Select
          name="language"
          label={t("admin:interpreter.language")}
          required
          empty={t("admin:desk.choose")}
          defaultValue={chosen === "as-typed" ? otherLanguageCode : chosen}
          error={problem("language")}
          options={[...spokenLanguages.map(({ code, norwegian, name, sign }) => ({ value: code, label: sign || norwegian === name ? norwegian : `${norwegian} · ${name}` })), { value: otherLanguageCode, label: t("interpreter:languages.other") }]}
        />
        <TextField name="other" label={t("admin:interpreter.other-language")} optional={t("common:optional")} defaultValue={valueIn(typed, "other")} error={problem("other")} maxLength={wordMax} />
        <TextField name="dialect" label={t("interpreter:ask.dialect-label")} optional={t("common:optional")} description={t("admin:interpreter.dialect-hint")} defaultValue={valueIn(typed, "dialect")} error={problem("dialect")} maxLength={wordMax} />
        <Select name="gender" label={t("admin:interpreter.gender")} defaultValue={valueIn(typed, "gender") || "any"} options={genderWishes.map((value) => ({ value, label: t(`interpreter:wishes.gender.${value}`) }))} />
        <Select name="takesPart" label={t("admin:interpreter.takes-part")} defaultValue={valueIn(typed, "takesPart") || "any"} options={formWishes.map((value) => ({ value, label: t(`interpreter:wishes.takes-part.${value}`) }))} />
      </div>
      <Checkbox name="notSame" label={t("interpreter:wishes.not-same")} checked={valueIn(typed, "notSame") === "yes"} />
      <Checkbox name="forAll" label={t("admin:interpreter.for-all")} checked={valueIn(typed, "forAll") === "yes"} />
      <ButtonRow>
        <Button icon="interpreter">{t("admin:interpreter.ask")}</Button>
      </ButtonRow>
    </form>
  );
}
