import { businessDaysBetween } from "#app/features/calendar/business-days.ts";
import { formatDayShort } from "#app/i18n/format.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { Status } from "#app/ui/status.tsx";
import { Time } from "#app/ui/time.tsx";
import type { OrderTask } from "#dialect";

/** Tasks an agency's notice counts for; the others have no day of their own. */
const withDeadline: readonly (OrderTask | null)[] = ["order", "reorder", "tell-new-time", "check-form", "cancel"];

/** True when the day by which the agency had to be told has passed. */
export function isOverdue(orderBy: string | null, task: OrderTask | null, today: string): boolean {
  return orderBy !== null && withDeadline.includes(task) && orderBy < today;
}

/** The last business day for a task of the desk, and how many business days are left; said in a word when it has passed. */
export function OrderDeadline({ orderBy, task, today }: { orderBy: string | null; task: OrderTask | null; today: string }) {
  const { t, lang } = useTexts();
  if (!orderBy || !withDeadline.includes(task)) return <span className="note">{t("admin:interpreter.no-deadline")}</span>;
  const left = businessDaysBetween(today, orderBy);
  const day = <Time at={orderBy}>{formatDayShort(orderBy, lang)}</Time>;
  if (orderBy < today) {
    return (
      <>
        <Status tone="danger">{t("admin:interpreter.overdue")}</Status>
        <small>
          {t("admin:interpreter.deadline-was")} {day}
        </small>
      </>
    );
  }
  return (
    <>
      {day}
      <small>{left === 0 ? t("admin:interpreter.deadline-today") : t("admin:interpreter.days-left", { count: left })}</small>
    </>
  );
}
