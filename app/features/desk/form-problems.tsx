import type { ParseKeys } from "i18next";
import type { Namespaces } from "#app/i18n/keys.d.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { ErrorSummary } from "#app/ui/error-summary.tsx";

/** Field name → text key, as the forms of the desk give them. */
export type Problems = Record<string, string>;

/** The words for what is wrong in a field, or undefined; rules hand on text keys. */
export function useProblems(problems: Problems): (field: string) => string | undefined {
  const { t } = useTexts();
  return (field) => {
    const key = problems[field];
    return key === undefined ? undefined : t(key as ParseKeys<Namespaces>);
  };
}

/** All problems of a form, on top of it, each leading to its field. */
export function FormProblems({ problems }: { problems: Problems }) {
  const { t } = useTexts();
  const say = useProblems(problems);
  return <ErrorSummary title={t("admin:desk.problems-title")} errors={Object.keys(problems).map((field) => ({ field, text: say(field) }))} />;
}
