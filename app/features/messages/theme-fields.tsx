import { useTexts } from "#app/i18n/use-texts.ts";
import { Button, ButtonRow } from "#app/ui/button.tsx";
import { CheckboxGroup, Select } from "#app/ui/field.tsx";
import { enteredIn, MessageProblems, useProblem, type Entered, type Problems } from "./message-fields.tsx";
import { themes } from "./themes.ts";

/** Several themes to tick, and room to say which matter most. */
export function ThemeFields({ formKey, problems, entered }: { formKey: string; problems: Problems | undefined; entered: Entered | undefined }) {
  const { t } = useTexts();
  const say = useProblem(problems);
  const options = themes.map((theme) => ({ value: theme, label: t(`messages:themes.names.${theme}`) }));
  const ticked = [entered?.themes ?? []].flat();
  return (
    <form id="page-form" method="post" noValidate data-offline={t("messages:problems.offline")}>
      <MessageProblems problems={problems} />
      <input type="hidden" name="formKey" value={formKey} />
      <CheckboxGroup name="themes" label={t("messages:themes.choose")} options={options} values={ticked} error={say("themes")} />
      <h2>{t("messages:themes.rank-title")}</h2>
      <p>{t("messages:themes.rank-lead")}</p>
      {(["first", "second", "third"] as const).map((place) => (
        <Select key={place} name={place} label={t(`messages:themes.${place}`)} empty={t("messages:themes.nothing")} options={options} defaultValue={enteredIn(entered, place) ?? ""} error={say(place)} />
      ))}
      <ButtonRow>
        <Button icon="send">{t("messages:themes.send")}</Button>
      </ButtonRow>
    </form>
  );
}
