import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { useTexts } from "#app/i18n/use-texts.ts";
import { Button, LinkButton } from "#app/ui/button.tsx";
import { RadioGroup, TextField } from "#app/ui/field.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { Table } from "#app/ui/table.tsx";
import { CsvResult } from "./csv-result.tsx";
import type { Share } from "./read-desk-texts.server.ts";
import { useShareCells, useShareColumns } from "./share-cells.tsx";
import type { RefusedLine } from "./text-csv.server.ts";
import { reviewers } from "./text-state.ts";

export type CsvOutcome = { problem: "file" | "file-large" | null; saved: number; unchanged: number; refused: RefusedLine[] };

type Props = { language: { code: string; norwegianName: string }; files: readonly { file: string; title: string; share: Share }[]; outcome: CsvOutcome | undefined };

/** All texts of a language with their counts, and the file for a translation agency, out and in. */
export function TextLanguage({ language, files, outcome }: Props) {
  const { t } = useTexts();
  const columns = useShareColumns({ key: "file", label: t("admin:texts.columns.file") });
  const cells = useShareCells();
  const problem = outcome?.problem ? t(`admin:texts.problems.${outcome.problem}`) : undefined;
  return (
    <>
      <PageHeading title={t("admin:texts.language-title", { language: language.norwegianName })} lead={t("admin:texts.language-lead")} back={{ href: "/admin/sprak", label: t("admin:texts.back-all") }} />
      {problem ? <ErrorSummary title={t("admin:desk.problems-title")} errors={[{ field: "file", text: problem }]} /> : null}
      {outcome && !outcome.problem ? <CsvResult {...outcome} /> : null}
      <Table
        caption={t("admin:texts.language-title", { language: language.norwegianName })}
        columns={columns}
        rows={files.map(({ file, title, share }) => ({
          key: file,
          cells: [
            <a key="file" href={`/admin/sprak/${language.code}/${file}`}>
              {title}
            </a>,
            ...cells(share),
          ],
        }))}
      />
      <h2>{t("admin:texts.csv.title")}</h2>
      <p>{t("admin:texts.csv.out-hint")}</p>
      <p>
        <LinkButton href={`/admin/sprak/${language.code}.csv`} variant="secondary">
          {t("admin:texts.csv.out")}
        </LinkButton>
      </p>
      <form className="desk-form" method="post" encType="multipart/form-data" noValidate>
        <TextField type="file" name="file" label={t("admin:texts.csv.file")} accept=".csv,text/csv" error={problem} />
        <RadioGroup
          name="role"
          label={t("admin:texts.csv.role")}
          value=""
          options={[{ value: "", label: t("admin:texts.csv.role-none") }, ...reviewers.map((role) => ({ value: role, label: t(`admin:texts.reviewers.${role}`) }))]}
        />
        <Button variant="primary">{t("admin:texts.csv.in")}</Button>
      </form>
    </>
  );
}
