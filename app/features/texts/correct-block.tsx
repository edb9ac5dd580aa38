import { sourceLanguage } from "#app/i18n/languages.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { Button, ButtonRow, LinkButton } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { RadioGroup, TextArea } from "#app/ui/field.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { fieldOf, notChecked, textMax, type CorrectionProblem } from "./correct-form.ts";
import type { DeskBlock } from "./read-desk-texts.server.ts";
import { blockAnchor, useBlockName, useNumbered } from "./block-name.tsx";
import { namePlace } from "./name-blocks.ts";
import { BlockStatus } from "./share-cells.tsx";
import type { TextLanguageView } from "./text-blocks.tsx";
import { reviewers } from "./text-state.ts";

type Typed = { content: Record<string, string>; role: string | null } | undefined;
type Props = { language: TextLanguageView; file: string; title: string; block: DeskBlock; /** Where the block stands in the file, from 1. */ at: number; typed: Typed; problems: readonly CorrectionProblem[] };

/** Words that tell the fields of one block apart: its plural forms, or its lines by name and number. */
function usePlaceLabel(): (place: string) => string {
  const { t } = useTexts();
  const numbered = useNumbered();
  return (place) => {
    if (place === "text") return t("admin:texts.block.text");
    if (place === "forms") return t("admin:texts.block.forms");
    const form = (["zero", "one", "two", "few", "many", "other"] as const).find((one) => one === place);
    const named = namePlace(place);
    return t("admin:texts.block.place", { place: form ? t(`admin:texts.plural.${form}`) : named ? numbered(t(`admin:texts.places.${named.name}`), named.number) : place });
  };
}

/** One block to correct and approve, with the Norwegian text above each field. What was typed stays when it is refused. */
export function CorrectBlock({ language, file, title, block, at, typed, problems }: Props) {
  const { t } = useTexts();
  const label = usePlaceLabel();
  const nameOf = useBlockName();
  const back = `/admin/sprak/${language.code}/${file}#${blockAnchor(at)}`;
  const say = ({ fault, wanted }: CorrectionProblem) => t(`admin:texts.problems.${fault}`, { wanted: wanted || t("admin:texts.no-marks") });
  const problemOf = (field: string) => {
    const found = problems.find((one) => one.field === field);
    return found ? say(found) : undefined;
  };
  return (
    <>
      <PageHeading title={t("admin:texts.block.title")} kicker={`${language.norwegianName} · ${title}`} back={{ href: back, label: title }} />
      <ErrorSummary title={t("admin:desk.problems-title")} errors={problems.map((one) => ({ field: one.field, text: say(one) }))} />
      <p>
        <b>{nameOf(block.name)}</b> <BlockStatus state={block.state} /> <small className="note">{t("admin:texts.block.key", { key: block.block })}</small>
      </p>
      <p className="note">{t("admin:texts.block.keep", { example: "{{day}}, <b>, <nb>" })}</p>
      <form className="desk-form" method="post" noValidate>
        {block.places.map(({ place, source, own }, index) => (
          <TextArea
            key={place}
            name={fieldOf(index)}
            label={label(place)}
            description={
              place === "forms" ? (
                t("admin:texts.block.forms-hint")
              ) : (
                <>
                  {t("admin:texts.block.source")}{": "}
                  <span lang={sourceLanguage} dir="ltr">
                    {source}
                  </span>
                </>
              )
            }
            error={problemOf(fieldOf(index))}
            defaultValue={typed ? (typed.content[place] ?? "") : own}
            lang={language.code}
            dir={language.dir}
            rows={source.length > 120 ? 6 : 2}
            maxLength={textMax}
          />
        ))}
        <RadioGroup
          name="role"
          label={t("admin:texts.block.role")}
          description={t("admin:texts.block.role-hint")}
          value={typed?.role ?? block.role}
          error={problemOf("role")}
          options={[...reviewers.map((role) => ({ value: role, label: t(`admin:texts.reviewers.${role}`) })), { value: notChecked, label: t("admin:texts.block.role-none") }]}
        />
        <ButtonRow>
          <Button variant="primary">{t("admin:texts.block.save")}</Button>
          <LinkButton href={back} variant="tertiary">
            {t("admin:desk.cancel-form")}
          </LinkButton>
        </ButtonRow>
      </form>
    </>
  );
}
