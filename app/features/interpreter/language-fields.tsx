import type { ParseKeys } from "i18next";
import type { Namespaces } from "#app/i18n/keys.d.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { Details } from "#app/ui/details.tsx";
import { RadioGroup, TextField } from "#app/ui/field.tsx";
import { asTyped, wordMax } from "./ask-form.ts";
import { findSpokenLanguage, mostUsedCount, nameInLanguage, otherLanguageCode, ownNameAttributes, spokenLanguages, suggestFor, type SpokenLanguage } from "./spoken-languages.ts";

export type Typed = Record<string, string | string[] | undefined>;
export type Problems = Record<string, string>;

/** The one value of a field, empty when there is none. */
export function valueIn(typed: Typed, name: string): string {
  const value = typed[name];
  return (Array.isArray(value) ? value[0] : value) ?? "";
}

/** The words for what is wrong in a field. */
export function useProblem(problems: Problems): (field: string) => string | undefined {
  const { t } = useTexts();
  return (field) => {
    const key = problems[field];
    return key ? t(key as ParseKeys<Namespaces>) : undefined;
  };
}

/** Own name in own script, and under it the name in the reader's language (or the Norwegian one). */
function useChoice() {
  const { t, lang } = useTexts();
  return (language: SpokenLanguage) => {
    if (language.sign) return { value: language.code, label: t(language.code === "nsl" ? "interpreter:languages.nsl" : "interpreter:languages.sgn") };
    const name = nameInLanguage(language, lang);
    const hint = name ?? (
      <bdi lang="nb" dir="ltr">
        {language.norwegian}
      </bdi>
    );
    return { value: language.code, label: <bdi {...ownNameAttributes(language)}>{language.name}</bdi>, hint: name === language.name ? undefined : hint };
  };
}

/** Those that stand open: names alike after a search; otherwise the one chosen or suggested, then the most used. */
function openChoices(near: readonly string[], chosen: string, screenLanguage: string): SpokenLanguage[] {
  if (near.length > 0) return near.map(findSpokenLanguage).filter((language) => language !== null);
  const first = findSpokenLanguage(chosen) ?? suggestFor(screenLanguage);
  const used = spokenLanguages.slice(0, mostUsedCount);
  return first ? [first, ...used.filter((language) => language !== first)] : used;
}

/**
 * The spoken language, on its own: chosen from the list or typed in any language and looked up; and the dialect. Nothing is
 * chosen beforehand: the language of the screen only stands first.
 */
export function LanguageFields({ typed, problems, near }: { typed: Typed; problems: Problems; near: readonly string[] }) {
  const { t, lang } = useTexts();
  const problem = useProblem(problems);
  const asChoice = useChoice();
  const chosen = valueIn(typed, "language");
  const open = openChoices(near, chosen, lang);
  const other = valueIn(typed, "other");
  const last =
    near.length > 0
      ? { value: asTyped, label: <>{t("interpreter:ask.as-typed")} <bdi dir="auto">{other}</bdi></> }
      : { value: otherLanguageCode, label: t("interpreter:ask.other-choice") };
  const value = chosen === asTyped && near.length === 0 ? otherLanguageCode : chosen;
  return (
    <>
      <RadioGroup
        name="language"
        label={near.length > 0 ? t("interpreter:ask.which") : t("interpreter:ask.language-label")}
        description={t("interpreter:ask.language-hint")}
        error={problem("language")}
        required
        options={[...open.map(asChoice), last]}
        value={value}
      />
      <Details summary={t("interpreter:ask.more-languages")}>
        <RadioGroup name="language" id="more" label={t("interpreter:ask.more-languages-label")} options={spokenLanguages.filter((language) => !open.includes(language)).map(asChoice)} value={value} />
      </Details>
      <TextField name="other" label={t("interpreter:ask.other-label")} description={t("interpreter:ask.other-hint")} error={problem("other")} defaultValue={other} maxLength={wordMax} dir="auto" autoComplete="off" />
      <TextField
        name="dialect"
        label={t("interpreter:ask.dialect-label")}
        optional={t("common:optional")}
        description={t("interpreter:ask.dialect-hint")}
        error={problem("dialect")}
        defaultValue={valueIn(typed, "dialect")}
        maxLength={wordMax}
        dir="auto"
        autoComplete="off"
      />
    </>
  );
}
