import { formatDayWithYear } from "#app/i18n/format.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { Button } from "#app/ui/button.tsx";
import { Status } from "#app/ui/status.tsx";
import { Table } from "#app/ui/table.tsx";
import { kindName, type LocalKind } from "./kinds.ts";

export type OfferRow = { id: string; kind: LocalKind | null; title: string; lastConfirmed: string; stale: boolean };

/** The office's offers, or its places to call: the longest unconfirmed first, with one press to say that one still exists. */
export function OfferTable({ rows, caption, name, empty }: { rows: readonly OfferRow[]; caption: string; name: string; empty: string }) {
  const { t, lang } = useTexts();
  if (rows.length === 0) return <p>{empty}</p>;
  return (
    <Table
      caption={caption}
      columns={[
        { key: "title", label: name },
        { key: "kind", label: t("admin:content.columns.kind") },
        { key: "confirmed", label: t("admin:content.columns.confirmed") },
        { key: "act", label: t("admin:content.columns.act"), hideLabel: true },
      ]}
      rows={rows.map(({ id, kind, title, lastConfirmed, stale }) => ({
        key: id,
        late: stale,
        cells: [
          <a key="title" href={`/admin/innhold/tilbud/${id}`}>
            {title}
          </a>,
          kind ? t(kindName(kind)) : null,
          <span key="confirmed">
            {formatDayWithYear(lastConfirmed, lang)} {stale ? <Status tone="warning">{t("admin:content.stale")}</Status> : null}
          </span>,
          <form key="act" method="post">
            <Button variant="secondary" name="confirm" value={id}>
              {t("admin:content.confirm")}
            </Button>
          </form>,
        ],
      }))}
    />
  );
}
