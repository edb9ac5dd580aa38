import { forms, knownCode, moveReasons, partsOfDay, purposes } from "#app/features/bookings/codes.ts";
import { formatDay, formatDayTime, formatList, formatWeekday } from "#app/i18n/format.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { FreeText } from "#app/ui/bdi.tsx";
import { FactsList, type Fact } from "#app/ui/facts-list.tsx";
import type { BookingWishes, RequestStatus } from "#dialect";

export type ShownRequest = {
  kind: "new" | "move";
  status: RequestStatus;
  reason: string | null;
  wishes: BookingWishes;
  note: string | null;
  noteLanguage: string | null;
  answerBy: string;
  createdAt: string;
};
type Booking = { form: string; purpose: string; startsAt: string | null; bringsChild: boolean; needsTravelHelp: boolean };
type Shown = { name: string; booking: Booking; request: ShownRequest; offers: readonly { id: string; startsAt: string }[] };

/** When the person would like to meet, in words. */
export function useWishes() {
  const { t, lang } = useTexts();
  return ({ partsOfDay: parts, weekdays }: BookingWishes): string => {
    const words = [
      ...parts.flatMap((part) => knownCode(partsOfDay, part) ?? []).map((part) => t(`bookings:ask.parts-of-day.${part}`)),
      ...(weekdays.length > 0 ? [formatList(weekdays.map((weekday) => formatWeekday(weekday, lang)), lang)] : []),
    ];
    return words.length > 0 ? words.join(" · ") : t("admin:bookings.request.any-time");
  };
}

/** What somebody asked for, in her own words and wishes, and what was offered. */
export function RequestFacts({ name, booking, request, offers }: Shown) {
  const { t, lang } = useTexts();
  const wishes = useWishes();
  const extras = [booking.bringsChild ? t("admin:bookings.list.child") : null, booking.needsTravelHelp ? t("admin:bookings.list.travel") : null].filter((one) => one !== null);
  const reason = knownCode(moveReasons, request.reason);
  const facts: (Fact | null)[] = [
    { key: "who", icon: "person", label: t("admin:bookings.request.who"), value: <bdi>{name}</bdi> },
    {
      key: "what", icon: "calendar", label: t("admin:bookings.request.what"),
      value: request.kind === "move" && booking.startsAt
        ? t("admin:bookings.request.move", { time: formatDayTime(booking.startsAt, lang) })
        : t("admin:bookings.request.new", { purpose: t(`bookings:purpose-choices.${knownCode(purposes, booking.purpose) ?? "other"}`), form: t(`admin:bookings.forms.${knownCode(forms, booking.form) ?? "other"}`) }),
    },
    reason || request.reason === "none-of-these"
      ? { key: "why", icon: "help", label: t("admin:bookings.request.why"), value: reason ? t(`bookings:move-reasons.${reason}`) : t("admin:bookings.request.none-of-these") }
      : null,
    { key: "wishes", icon: "clock", label: t("admin:bookings.request.wishes"), value: wishes(request.wishes) },
    extras.length > 0 ? { key: "extras", icon: "child", label: t("admin:bookings.request.extras"), value: extras.join(" · ") } : null,
    request.note ? { key: "note", icon: "message", label: t("admin:bookings.request.note"), value: <FreeText lang={request.noteLanguage ?? undefined}>{request.note}</FreeText> } : null,
    { key: "answer-by", icon: "wait", label: t("admin:bookings.request.answer-by"), value: formatDay(request.answerBy, lang) },
    offers.length > 0
      ? { key: "offers", icon: "bell", label: t("admin:bookings.request.offered"), value: formatList(offers.map(({ startsAt }) => formatDayTime(startsAt, lang)), lang) }
      : null,
  ];
  return <FactsList facts={facts.filter((fact) => fact !== null)} />;
}
