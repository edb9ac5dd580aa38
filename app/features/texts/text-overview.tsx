import { useTexts } from "#app/i18n/use-texts.ts";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { Table } from "#app/ui/table.tsx";
import type { LanguageShare } from "./read-desk-texts.server.ts";
import { useShareCells, useShareColumns } from "./share-cells.tsx";

/** All languages with what is checked, machine-made, old and missing; a link where the adviser may correct. */
export function TextOverview({ languages, editable }: { languages: readonly LanguageShare[]; editable: readonly string[] }) {
  const { t } = useTexts();
  const columns = useShareColumns({ key: "language", label: t("admin:texts.columns.language") });
  const cells = useShareCells();
  return (
    <>
      <PageHeading title={t("admin:texts.title")} lead={t("admin:texts.lead")} />
      {editable.length === 0 ? <p className="note">{t("admin:texts.no-right")}</p> : null}
      <Table
        caption={t("admin:texts.title")}
        columns={columns}
        rows={languages.map(({ code, name, norwegianName, dir, share }) => ({
          key: code,
          cells: [
            <span key="language">
              {editable.includes(code) ? <a href={`/admin/sprak/${code}`}>{norwegianName}</a> : norwegianName}{" "}
              <span lang={code} dir={dir}>
                {name}
              </span>
            </span>,
            ...cells(share),
          ],
        }))}
      />
    </>
  );
}
