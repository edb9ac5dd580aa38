import type { AsJson } from "#app/features/interpreter/as-json.ts";
import { formatDayShort } from "#app/i18n/format.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { Table } from "#app/ui/table.tsx";
import { ShortDay } from "./desk-plan.tsx";
import { PlanStatusMark } from "./element-words.tsx";
import type { DuePlan } from "./read-desk.server.ts";

type Row = AsJson<DuePlan>;

function Why({ row }: { row: Row }) {
  const { t, lang } = useTexts();
  const days = { missing: null, waited: null, next: row.nextOn, reminder: row.remindOn };
  return <>{row.why.map((why) => t(`admin:plan.why.${why}`, { day: formatDayShort(days[why] ?? row.statusOn, lang) })).join(" · ")}</>;
}

/** What in the plans of the adviser's people needs a look: who, what, where it stands and for how long, and why it is here. */
export function DueTable({ rows: due }: { rows: readonly Row[] }) {
  const { t } = useTexts();
  const columns = (["name", "item", "status", "days", "why"] as const).map((key) => ({ key, label: t(`admin:plan.columns.${key}`) }));
  const rows = due.map((row) => ({
    key: row.id,
    cells: [
      <a key="name" href={`/admin/deltakere/${row.participantId}/plan?endre=${row.id}#skjema`}>
        <bdi>{row.name}</bdi>
      </a>,
      t(`plan:items.${row.item}`),
      <PlanStatusMark key="status" item={row.item} status={row.status} />,
      <>
        {t("admin:plan.list.waited", { count: row.waited })}{" "}
        <small>
          <ShortDay day={row.statusOn} />
        </small>
      </>,
      <Why key="why" row={row} />,
    ],
  }));
  return <Table caption={t("admin:plan.list.title")} columns={columns} rows={rows} />;
}
