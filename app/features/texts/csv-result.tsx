import { useTexts } from "#app/i18n/use-texts.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Table } from "#app/ui/table.tsx";
import type { RefusedLine } from "./text-csv.server.ts";

/** What became of a CSV that was read: how much is kept, and each refused line with its number and the reason. */
export function CsvResult({ saved, unchanged, refused }: { saved: number; unchanged: number; refused: readonly RefusedLine[] }) {
  const { t } = useTexts();
  return (
    <>
      <Alert tone={refused.length > 0 ? "warning" : "success"} role="status" title={t("admin:texts.csv.saved", { count: saved })}>
        {unchanged > 0 ? <p>{t("admin:texts.csv.unchanged", { count: unchanged })}</p> : null}
        {refused.length > 0 ? <p>{t("admin:texts.csv.refused", { count: refused.length })}</p> : null}
      </Alert>
      {refused.length > 0 ? (
        <Table
          caption={t("admin:texts.csv.refused", { count: refused.length })}
          columns={(["line", "key", "why"] as const).map((key) => ({ key, label: t(`admin:texts.csv.columns.${key}`) }))}
          rows={refused.map(({ line, key, fault, wanted }) => ({
            key: `${line} ${key}`,
            cells: [line, <bdi key="key">{key}</bdi>, t(`admin:texts.problems.${fault}`, { wanted: wanted || t("admin:texts.no-marks") })],
          }))}
        />
      ) : null}
    </>
  );
}
