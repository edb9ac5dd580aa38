import { formatDayWithYear } from "#app/i18n/format.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import type { Tone } from "#app/ui/alert.tsx";
import { Status } from "#app/ui/status.tsx";
import { Table } from "#app/ui/table.tsx";
import type { CheckStatus, PageToCheck } from "./pages-to-check.ts";
import { SourceLink } from "./source-link.tsx";

const tones: Record<CheckStatus, Tone> = { late: "danger", due: "warning", soon: "neutral" };

/** Pages whose sources somebody should look up again, with the links to do it; or the day of the next one. */
export function PageTable({ rows, next }: { rows: readonly (PageToCheck & { title: string })[]; next: string | null }) {
  const { t, lang } = useTexts();
  if (rows.length === 0) return <p>{next ? t("admin:content.pages-next", { day: formatDayWithYear(next, lang) }) : null}</p>;
  return (
    <Table
      caption={t("admin:content.pages")}
      columns={(["page", "status", "sources", "checked", "due"] as const).map((key) => ({ key, label: t(`admin:content.page-columns.${key}`) }))}
      rows={rows.map(({ slug, title, status, sources, checkedOn, checkAgain }) => ({
        key: slug,
        late: status !== "soon",
        cells: [
          <a key={slug} href={`/nb/${slug}`}>
            {title}
          </a>,
          <Status key="status" tone={tones[status]}>
            {t(`admin:content.page-status.${status}`)}
          </Status>,
          <ul key="sources">
            {sources.map((source) => (
              <li key={source.name}>
                <SourceLink {...source} />
              </li>
            ))}
          </ul>,
          formatDayWithYear(checkedOn, lang),
          formatDayWithYear(checkAgain, lang),
        ],
      }))}
    />
  );
}
