import type { AsJson } from "#app/features/interpreter/as-json.ts";
import { formatDayShort } from "#app/i18n/format.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { Empty } from "#app/ui/empty.tsx";
import { Table } from "#app/ui/table.tsx";
import { Time } from "#app/ui/time.tsx";
import { PlanStatusMark } from "./element-words.tsx";
import { planItems } from "./plan-items.ts";
import { isClosed } from "./plan-statuses.ts";
import type { readDeskPlan } from "./read-desk.server.ts";

export type DeskPlan = AsJson<Awaited<ReturnType<typeof readDeskPlan>>>;
export type DeskElement = DeskPlan["elements"][number];

/** A day as the desk's tables write it. */
export function ShortDay({ day }: { day: string }) {
  const { lang } = useTexts();
  return <Time at={day}>{formatDayShort(day, lang)}</Time>;
}

/** Everything on a person's plan: where it stands since when and who said so, what comes next, and the person's reminder. */
export function DeskPlanTable({ plan, path }: { plan: DeskPlan; path: string }) {
  const { t } = useTexts();
  if (plan.elements.length === 0) {
    return (
      <Empty icon="topic" title={t("admin:plan.person.empty-title")}>
        <p>{t("admin:plan.person.empty-text")}</p>
      </Empty>
    );
  }
  const columns = (["item", "status", "since", "next", "reminder", "action"] as const).map((key) => ({ key, label: t(`admin:plan.columns.${key}`), hideLabel: key === "action" }));
  const rows = plan.elements.map((element) => {
    const last = element.steps.at(-1);
    const closed = isClosed(element.status);
    const none = (key: "no-next" | "no-reminder") => <span className="note">{t(`admin:plan.person.${key}`)}</span>;
    const name = t(`plan:items.${element.item}`);
    const { slug, anchor } = planItems[element.item];
    return {
      key: element.id,
      late: !closed && element.nextOn !== null && element.nextOn <= plan.today,
      cells: [
        <a key="item" href={`/nb/${slug}#${anchor}`}>
          {name}
        </a>,
        <PlanStatusMark key="status" item={element.item} status={element.status} />,
        <>
          <ShortDay day={element.statusOn} />{" "}
          {last ? <small>{last.actor === "participant" ? t("admin:plan.person.participant") : last.adviser}</small> : null}
        </>,
        element.nextOn ? <ShortDay key="next" day={element.nextOn} /> : none("no-next"),
        element.remindOn && !closed ? <ShortDay key="reminder" day={element.remindOn} /> : none("no-reminder"),
        <a key="action" href={`${path}?endre=${element.id}#skjema`} aria-label={t("admin:plan.person.change-label", { item: name })}>
          {t("admin:plan.person.change")}
        </a>,
      ],
    };
  });
  return <Table caption={t("admin:plan.person.title")} columns={columns} rows={rows} />;
}
