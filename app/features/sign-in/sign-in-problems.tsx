import type { ParseKeys } from "i18next";
import type { ReactNode } from "react";
import { formatDayTime } from "#app/i18n/format.ts";
import type { Namespaces } from "#app/i18n/keys.d.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Bdi } from "#app/ui/bdi.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import type { SignInRefusal } from "./refusal.ts";

/** Field name → text key. */
export type Problems = Record<string, string>;

/** The words for what is wrong in a field, or undefined. */
export function useProblem(problems: Problems): (field: string) => string | undefined {
  const { t } = useTexts();
  return (field) => (problems[field] === undefined ? undefined : t(problems[field] as ParseKeys<Namespaces>));
}

type Props = {
  problems: Problems;
  refused?: SignInRefusal | null | undefined;
  /** Text key of what did not fit together, and the field to try again. */
  wrong: "sign-in:problems.wrong" | "sign-in:problems.wrong-code" | "admin:sign-in.problems.wrong";
  again: string;
  /** What somebody in a hurry can do, when it is locked. */
  hurry?: ReactNode;
};

/** On top of a sign-in form: why it did not go, how many tries are left, or until when to wait and whom to call. */
export function SignInProblems({ problems, refused, wrong, again, hurry }: Props) {
  const { t, lang } = useTexts();
  const say = useProblem(problems);
  if (refused?.reason === "locked") {
    const [before, after] = t("sign-in:problems.locked", { time: "\n" }).split("\n");
    return (
      <Alert tone="warning" role="alert" title={t("sign-in:problems.locked-title")}>
        <p>
          {before}
          <Bdi>{formatDayTime(refused.until, lang)}</Bdi>
          {after}
        </p>
        {hurry}
      </Alert>
    );
  }
  const errors = Object.keys(problems).map((field) => ({ field, text: say(field) ?? "" }));
  if (refused) errors.push({ field: again, text: `${t(wrong)} ${t("sign-in:problems.tries-left", { count: refused.triesLeft })}` });
  return <ErrorSummary title={t("sign-in:problems.title")} errors={errors} />;
}
