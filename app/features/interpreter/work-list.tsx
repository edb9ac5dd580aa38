import { formatDayShort, formatTimeRange } from "#app/i18n/format.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { Empty } from "#app/ui/empty.tsx";
import { Status } from "#app/ui/status.tsx";
import { Table } from "#app/ui/table.tsx";
import { Time } from "#app/ui/time.tsx";
import type { AsJson } from "./as-json.ts";
import { statusLooks } from "./interpreter-line.tsx";
import { isOverdue, OrderDeadline } from "./order-deadline.tsx";
import type { readWorkList } from "./read-desk.server.ts";
import { SpokenLanguageName } from "./spoken-language-name.tsx";

type WorkList = AsJson<Awaited<ReturnType<typeof readWorkList>>>;

function MeetingTime({ startsAt, endsAt }: { startsAt: string | null; endsAt: string | null }) {
  const { lang } = useTexts();
  if (!startsAt || !endsAt) return null;
  return (
    <Time at={startsAt}>
      {formatDayShort(startsAt, lang)} {formatTimeRange(startsAt, endsAt, lang)}
    </Time>
  );
}

/** Orders with something to do: nearest deadline first, red and with a word once it has passed. */
export function OrdersToDo({ list }: { list: WorkList }) {
  const { t } = useTexts();
  if (list.orders.length === 0) {
    return (
      <Empty icon="interpreter" title={t("admin:interpreter.empty-title")}>
        <p>{t("admin:interpreter.empty-text")}</p>
      </Empty>
    );
  }
  const columns = (["deadline", "task", "name", "meeting", "interpreter"] as const).map((key) => ({ key, label: t(`admin:interpreter.columns.${key}`) }));
  const rows = list.orders.map((order) => ({
    key: order.id,
    late: isOverdue(order.orderBy, order.task, list.today),
    cells: [
      <OrderDeadline key="deadline" orderBy={order.orderBy} task={order.task} today={list.today} />,
      <a key="task" href={`/admin/tolk/${order.id}`}>
        {t(`admin:interpreter.tasks.${order.task ?? "none"}`)}
      </a>,
      <bdi key="name">{order.name}</bdi>,
      <>
        <MeetingTime startsAt={order.startsAt} endsAt={order.endsAt} />
        <small>{t(`admin:interpreter.meeting-forms.${order.bookingForm}`)}</small>
      </>,
      <>
        <SpokenLanguageName {...order} />
        {order.dialect ? (
          <>
            {" "}
            · <bdi dir="auto">{order.dialect}</bdi>
          </>
        ) : null}
        <small>
          {t(`admin:interpreter.forms.${order.form}`)}
          {order.genderWish && order.genderWish !== "any" ? ` · ${t(`admin:interpreter.agency.genders.${order.genderWish}`)}` : null}
          {order.notSamePerson ? ` · ${t("admin:interpreter.agency.not-same")}` : null}
        </small>
        <Status {...statusLooks[order.status]}>{t(`interpreter:status.${order.status}`)}</Status>
      </>,
    ],
  }));
  return <Table caption={t("admin:interpreter.title")} columns={columns} rows={rows} />;
}

/** Meetings of people who need an interpreter, for which nobody has asked. */
export function MeetingsWithout({ list }: { list: WorkList }) {
  const { t } = useTexts();
  if (list.without.length === 0) return null;
  const columns = (["meeting", "name", "interpreter", "action"] as const).map((key) => ({ key, label: t(`admin:interpreter.columns.${key}`), hideLabel: key === "action" }));
  const rows = list.without.map((meeting) => ({
    key: meeting.bookingId,
    cells: [
      <MeetingTime key="meeting" startsAt={meeting.startsAt} endsAt={meeting.endsAt} />,
      <bdi key="name">{meeting.name}</bdi>,
      meeting.language ? <SpokenLanguageName key="language" language={meeting.language} otherLanguage={meeting.otherLanguage} /> : null,
      <a key="action" href={`/admin/tolk/ny/${meeting.bookingId}`}>
        {t("admin:interpreter.order-this")}
      </a>,
    ],
  }));
  return (
    <>
      <h2>{t("admin:interpreter.without-title")}</h2>
      <p className="note">{t("admin:interpreter.without-text")}</p>
      <Table caption={t("admin:interpreter.without-title")} columns={columns} rows={rows} />
    </>
  );
}
