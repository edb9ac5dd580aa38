import { forms, knownCode, purposes } from "#app/features/bookings/codes.ts";
import { SpokenLanguageName } from "#app/features/interpreter/spoken-language-name.tsx";
import { formatDay, formatDayShort, formatTimeRange } from "#app/i18n/format.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { Status } from "#app/ui/status.tsx";
import { Table } from "#app/ui/table.tsx";
import { Time } from "#app/ui/time.tsx";
import type { BookingForm, BookingStatus, OrderStatus } from "#dialect";
import { BookingState, InterpreterState } from "./booking-status.tsx";
import { useWishes, type ShownRequest } from "./request-facts.tsx";

export type ListedMeeting = {
  id: string;
  status: BookingStatus;
  startsAt: string | null;
  endsAt: string | null;
  form: BookingForm;
  purpose: string;
  comingAt: string | null;
  bringsChild: boolean;
  needsTravelHelp: boolean;
  adviser: string | null;
  participantId: string;
  participant: string;
  order: { status: OrderStatus; language: string; otherLanguage: string | null } | null;
};

function Extras({ meeting }: { meeting: ListedMeeting }) {
  const { t } = useTexts();
  const extras = [
    meeting.comingAt ? t("admin:bookings.list.coming") : null,
    meeting.bringsChild ? t("admin:bookings.list.child") : null,
    meeting.needsTravelHelp ? t("admin:bookings.list.travel") : null,
  ].filter(Boolean);
  return extras.length > 0 ? <small>{extras.join(" · ")}</small> : null;
}

function Interpreter({ meeting }: { meeting: ListedMeeting }) {
  const { order } = meeting;
  if (!order) return <InterpreterState status={null} />;
  return (
    <>
      <InterpreterState status={order.status} />
      <small>
        <SpokenLanguageName language={order.language} otherLanguage={order.otherLanguage} />
      </small>
    </>
  );
}

/** Meetings in the order of the clock: when, who, what about and how, with whom, interpreter. */
export function MeetingList({ caption, meetings, withDay }: { caption: string; meetings: readonly ListedMeeting[]; withDay: boolean }) {
  const { t, lang } = useTexts();
  const columns = (["when", "who", "what", "with", "interpreter"] as const).map((key) => ({ key, label: t(`admin:bookings.columns.${key}`) }));
  const rows = meetings.map((meeting) => ({
    key: meeting.id,
    cells: [
      <a key="when" href={`/admin/avtaler/${meeting.id}`}>
        {meeting.startsAt && meeting.endsAt ? (
          <Time at={meeting.startsAt}>
            {withDay ? `${formatDayShort(meeting.startsAt, lang)} ` : ""}
            {formatTimeRange(meeting.startsAt, meeting.endsAt, lang)}
          </Time>
        ) : null}
      </a>,
      <>
        <a href={`/admin/deltakere/${meeting.participantId}`}>
          <bdi>{meeting.participant}</bdi>
        </a>
        <Extras meeting={meeting} />
      </>,
      <>
        {t(`bookings:purposes.${knownCode(purposes, meeting.purpose) ?? "other"}`)}
        <small>
          {t(`admin:bookings.forms.${knownCode(forms, meeting.form) ?? "other"}`)}
          {meeting.status === "confirmed" ? null : (
            <>
              {" "}
              <BookingState status={meeting.status} />
            </>
          )}
        </small>
      </>,
      meeting.adviser ?? t("admin:bookings.list.nobody"),
      meeting.status === "confirmed" ? (
        <Interpreter key="interpreter" meeting={meeting} />
      ) : (
        <span key="interpreter" className="note">
          –
        </span>
      ),
    ],
  }));
  return <Table caption={caption} columns={columns} rows={rows} />;
}

/** Wishes nobody has answered, the nearest promised day first; late ones say so in words. */
export function RequestList({ requests, today }: { requests: readonly (ListedMeeting & { request: ShownRequest & { id: string } })[]; today: string }) {
  const { t, lang } = useTexts();
  const wishes = useWishes();
  const columns = (["answer-by", "who", "what", "wishes", "action"] as const).map((key) => ({ key, label: t(`admin:bookings.columns.${key}`), hideLabel: key === "action" }));
  const rows = requests.map(({ request, ...booking }) => {
    const late = request.answerBy < today;
    const day = formatDayShort(request.answerBy, lang);
    return {
      key: request.id,
      late,
      cells: [
        late ? (
          <Status key="by" tone="danger">
            {t("admin:bookings.list.late", { day })}
          </Status>
        ) : (
          day
        ),
        <>
          <a href={`/admin/deltakere/${booking.participantId}`}>
            <bdi>{booking.participant}</bdi>
          </a>
          <Extras meeting={booking} />
        </>,
        request.kind === "move" && booking.startsAt
          ? t("admin:bookings.request.move-short", { time: formatDay(booking.startsAt, lang) })
          : t(`bookings:purpose-choices.${knownCode(purposes, booking.purpose) ?? "other"}`),
        wishes(request.wishes),
        <a key="action" href={`/admin/avtaler/${booking.id}/svar`}>
          {t("admin:bookings.list.answer")}
          <span className="ds-sr-only">
            {" "}
            <bdi>{booking.participant}</bdi>
          </span>
        </a>,
      ],
    };
  });
  return <Table caption={t("admin:bookings.list.requests")} columns={columns} rows={rows} />;
}
