import { BookingState, InterpreterState } from "#app/features/desk/booking-status.tsx";
import { forms, knownCode, purposes } from "#app/features/bookings/codes.ts";
import { topicOf } from "#app/features/messages/topics.ts";
import { formatDay, formatDayShort, formatTimeRange } from "#app/i18n/format.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { Status } from "#app/ui/status.tsx";
import { Table } from "#app/ui/table.tsx";
import { Time } from "#app/ui/time.tsx";
import type { BookingForm, BookingStatus, OrderStatus } from "#dialect";

export type ShownMeeting = {
  id: string;
  status: BookingStatus;
  startsAt: string | null;
  endsAt: string | null;
  form: BookingForm;
  purpose: string;
  adviser: string | null;
  order: OrderStatus | null;
};

/** A person's meetings: when, what about, how, with whom, and how far they and the interpreter have come. */
export function MeetingTable({ caption, meetings }: { caption: string; meetings: readonly ShownMeeting[] }) {
  const { t, lang } = useTexts();
  const columns = (["when", "purpose", "adviser", "status"] as const).map((key) => ({ key, label: t(`admin:participants.page.meeting-columns.${key}`) }));
  const rows = meetings.map((meeting) => ({
    key: meeting.id,
    cells: [
      <a key="when" href={`/admin/avtaler/${meeting.id}`}>
        {meeting.startsAt && meeting.endsAt ? (
          <Time at={meeting.startsAt}>
            {formatDayShort(meeting.startsAt, lang)} {formatTimeRange(meeting.startsAt, meeting.endsAt, lang)}
          </Time>
        ) : (
          t("admin:participants.page.without-time")
        )}
      </a>,
      <>
        {t(`bookings:purposes.${knownCode(purposes, meeting.purpose) ?? "other"}`)}
        <small>{t(`bookings:forms.${knownCode(forms, meeting.form) ?? "other"}`)}</small>
      </>,
      meeting.adviser,
      <>
        <BookingState status={meeting.status} /> {meeting.status === "confirmed" ? <InterpreterState status={meeting.order} named /> : null}
      </>,
    ],
  }));
  return <Table caption={caption} columns={columns} rows={rows} />;
}

export type ShownThread = { id: string; topic: string; lastMessageAt: string; waitingSince: string | null; answerBy: string | null };

/** A person's conversations, and which of them wait for an answer. */
export function ThreadTable({ threads, today }: { threads: readonly ShownThread[]; today: string }) {
  const { t, lang } = useTexts();
  const columns = (["topic", "last", "status"] as const).map((key) => ({ key, label: t(`admin:participants.page.thread-columns.${key}`) }));
  const rows = threads.map((thread) => {
    const late = thread.waitingSince !== null && thread.answerBy !== null && thread.answerBy < today;
    const day = thread.answerBy ? formatDayShort(thread.answerBy, lang) : "";
    return {
      key: thread.id,
      late,
      cells: [
        <a key="topic" href={`/admin/innboks/${thread.id}`}>
          {t(`messages:topics.${topicOf(thread.topic)}`)}
        </a>,
        formatDay(thread.lastMessageAt, lang),
        thread.waitingSince ? (
          <Status key="status" tone={late ? "danger" : "warning"}>
            {late ? t("admin:participants.answer-late", { day }) : t("admin:participants.page.thread-waiting", { day })}
          </Status>
        ) : (
          t("admin:participants.page.thread-answered")
        ),
      ],
    };
  });
  return <Table caption={t("admin:participants.page.threads")} columns={columns} rows={rows} />;
}
