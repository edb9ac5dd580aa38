import { formatDayWithYear } from "#app/i18n/format.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { Table } from "#app/ui/table.tsx";
import type { FigureToCheck } from "./figures-to-check.ts";
import { SourceLink } from "./source-link.tsx";

/** Rule figures that somebody should look up again, with where they came from; or the day of the next one. */
export function FigureTable({ rows, next }: { rows: readonly FigureToCheck[]; next: string | null }) {
  const { t, lang } = useTexts();
  if (rows.length === 0) return <p>{next ? t("admin:content.figures-next", { day: formatDayWithYear(next, lang) }) : null}</p>;
  return (
    <Table
      caption={t("admin:content.figures")}
      columns={(["figure", "value", "source", "checked", "due"] as const).map((key) => ({ key, label: t(`admin:content.figure-columns.${key}`) }))}
      rows={rows.map(({ key, value, source, url, checkedOn, due }) => ({
        key,
        cells: [key, String(value), <SourceLink key="source" name={source} url={url} />, formatDayWithYear(checkedOn, lang), formatDayWithYear(due, lang)],
      }))}
    />
  );
}
