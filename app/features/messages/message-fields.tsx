import type { ParseKeys } from "i18next";
import type { Namespaces } from "#app/i18n/keys.d.ts";
import { languages } from "#app/i18n/languages.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Select, TextArea } from "#app/ui/field.tsx";
import { messageMax, otherLanguage } from "./message-form.ts";

export type Problems = Record<string, string>;
export type Entered = Record<string, string | string[] | undefined>;

/** The one value that was entered in a field, or undefined. */
export function enteredIn(entered: Entered | undefined, name: string): string | undefined {
  const value = entered?.[name];
  return Array.isArray(value) ? value[0] : value;
}

/** The words for the problem of a field, or undefined. */
export function useProblem(problems: Problems | undefined): (field: string) => string | undefined {
  const { t } = useTexts();
  return (field) => {
    const key = problems?.[field];
    return key ? t(key as ParseKeys<Namespaces>, { max: messageMax }) : undefined;
  };
}

/** What is wrong, on top of the form. A form that is too old has no field to go to: it leads to the text. */
export function MessageProblems({ problems }: { problems: Problems | undefined }) {
  const { t } = useTexts();
  const say = useProblem(problems);
  const fields = Object.keys(problems ?? {});
  return <ErrorSummary title={t("messages:problems.title")} errors={fields.map((field) => ({ field: ["text", "to", "topic", "language", "themes", "first", "second", "third"].includes(field) ? field : "text", text: say(field) }))} />;
}

/** The language something is written or spoken in: the screen's, unless another is chosen. */
export function LanguageField({ label, problems, entered }: { label: string; problems: Problems | undefined; entered: Entered | undefined }) {
  const { t, lang } = useTexts();
  return (
    <Select
      name="language"
      label={label}
      error={useProblem(problems)("language")}
      defaultValue={enteredIn(entered, "language") ?? lang}
      options={[...languages.map(({ code, name, dir }) => ({ value: code, label: name, lang: code, dir })), { value: otherLanguage, label: t("messages:new-page.other-language") }]}
    />
  );
}

/** The text and the language it is written in. */
export function TextAndLanguage({ problems, entered }: { problems: Problems | undefined; entered: Entered | undefined }) {
  const { t } = useTexts();
  const say = useProblem(problems);
  return (
    <>
      <TextArea name="text" label={t("messages:new-page.text")} description={t("messages:new-page.text-hint")} error={say("text")} defaultValue={enteredIn(entered, "text")} required />
      <LanguageField label={t("messages:new-page.language")} problems={problems} entered={entered} />
    </>
  );
}
