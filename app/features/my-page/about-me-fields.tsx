import type { ParseKeys } from "i18next";
import { situations } from "#app/features/participants/situations.ts";
import type { Namespaces } from "#app/i18n/keys.d.ts";
import { languages } from "#app/i18n/languages.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { Button, ButtonRow } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { RadioGroup, Select } from "#app/ui/field.tsx";

type Fields = { values: { readingLanguage?: string | undefined; situation?: string | undefined }; problems: Record<string, string> };

/** The language a person is written to in, by its own name, and her situation. */
export function AboutMeFields({ values, problems }: Fields) {
  const { t, lang } = useTexts();
  const say = (field: string) => (problems[field] ? t(problems[field] as ParseKeys<Namespaces>) : undefined);
  return (
    <form id="page-form" method="post" noValidate>
      <ErrorSummary title={t("min-side:about-me.problems.title")} errors={Object.keys(problems).map((field) => ({ field, text: say(field) }))} />
      <Select
        name="readingLanguage"
        label={t("min-side:about-me.reading")}
        description={t("min-side:about-me.reading-hint")}
        error={say("readingLanguage")}
        defaultValue={values.readingLanguage ?? ""}
        options={languages.map(({ code, name, dir }) => ({ value: code, label: name, lang: code, dir }))}
      />
      <RadioGroup
        name="situation"
        label={t("min-side:about-me.situation")}
        description={t("min-side:about-me.situation-hint")}
        error={say("situation")}
        value={values.situation ?? null}
        options={situations.map((situation) => ({ value: situation, label: t(`min-side:about-me.situations.${situation}`) }))}
      />
      <ButtonRow>
        <Button>{t("min-side:about-me.save")}</Button>
      </ButtonRow>
      <p>
        <a href={`/${lang}/min-side/tolk`}>{t("min-side:about-me.spoken")}</a>
      </p>
    </form>
  );
}
