import { formatDay, formatDayTime } from "#app/i18n/format.ts";
import { findLanguage } from "#app/i18n/languages.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import type { DeskBookingView } from "./desk-booking-view.ts";
import { SavedNote } from "./saved-note.tsx";

const told = ["created", "changed", "cancelled", "answered", "done"] as const;

/** What was done with a meeting, and what followed in the same write: the notice with its language, and the interpreter. */
export function FollowedNote({ done, fresh, view }: { done: string | null; fresh: boolean; view: DeskBookingView }) {
  const { t, lang } = useTexts();
  const what = told.find((one) => one === done);
  if (!what) return null;
  if (!fresh) return what === "changed" ? <SavedNote title={t("admin:bookings.followed.nothing")} /> : null;
  const { order } = view;
  const notice = what === "done" ? undefined : view.notices.find(({ status }) => status === "waiting");
  const lines = [
    notice
      ? t("admin:bookings.followed.notice", { language: findLanguage(notice.language)?.norwegianName ?? notice.language, time: formatDayTime(notice.dueAt, lang) })
      : null,
    order?.task
      ? t(`admin:bookings.followed.task.${order.task}`, { day: order.orderBy ? formatDay(order.orderBy, lang) : "" })
      : order
        ? t(`admin:bookings.followed.order.${order.status}`)
        : what === "done"
          ? null
          : t("admin:bookings.followed.no-interpreter"),
    order?.task && order.late && order.status !== "released" ? t("admin:bookings.followed.late") : null,
  ].filter((line) => line !== null);
  return (
    <SavedNote title={t(`admin:bookings.followed.${what}`)}>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </SavedNote>
  );
}
