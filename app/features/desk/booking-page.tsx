import { bringItems, forms, knownCode, nextSteps, officeReasons, cancelReasons, purposes } from "#app/features/bookings/codes.ts";
import { SpokenLanguageName } from "#app/features/interpreter/spoken-language-name.tsx";
import { formatDay, formatDayWithYear, formatList, formatTimeRange } from "#app/i18n/format.ts";
import { findLanguage } from "#app/i18n/languages.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { FreeText } from "#app/ui/bdi.tsx";
import { Card } from "#app/ui/card.tsx";
import { FactsList, type Fact } from "#app/ui/facts-list.tsx";
import { PhoneLink } from "#app/ui/phone-link.tsx";
import type { DeskBookingView } from "./desk-booking-view.ts";
import { InterpreterState } from "./booking-status.tsx";

/** When, as one line with the year; or that there is no time yet. */
export function When({ booking }: { booking: DeskBookingView["booking"] }) {
  const { t, lang } = useTexts();
  const { startsAt, endsAt } = booking;
  if (!startsAt || !endsAt) return <>{t("admin:participants.page.without-time")}</>;
  return (
    <>
      {formatDayWithYear(startsAt, lang)} <bdi>{formatTimeRange(startsAt, endsAt, lang)}</bdi>
    </>
  );
}

function useWhere({ booking, participant }: DeskBookingView): Fact {
  const { t } = useTexts();
  const form = knownCode(forms, booking.form) ?? "other";
  const address = [booking.placeName, booking.street, booking.access, booking.busStop].filter(Boolean).join(", ");
  const phone = form === "phone" && participant.phone ? <PhoneLink phone={participant.phone} /> : null;
  const missing = form === "phone" ? (participant.phone ? "" : t("admin:bookings.page.no-phone")) : form === "video" ? booking.videoLink ?? t("admin:bookings.page.no-link") : form === "home" ? "" : t("admin:bookings.page.no-address");
  return {
    key: "where", icon: form === "phone" ? "phone" : form === "video" ? "video" : form === "home" ? "home" : "place", label: t("admin:bookings.page.form"),
    value: <>{[t(`admin:bookings.forms.${form}`), address || missing].filter(Boolean).join(" · ")} {phone}</>,
  };
}

function useInterpreter({ order, booking }: DeskBookingView): Fact {
  const { t } = useTexts();
  return {
    key: "interpreter", icon: "interpreter", label: t("admin:nav.interpreter"),
    value: order ? (
      <>
        <SpokenLanguageName language={order.language} otherLanguage={order.otherLanguage} /> <InterpreterState status={order.status} />{" "}
        <a href={`/admin/tolk/${order.id}`}>{t("admin:bookings.page.to-order")}</a>
      </>
    ) : (
      <>
        {t("admin:bookings.page.no-interpreter")} {booking.status === "confirmed" ? <a href={`/admin/tolk/ny/${booking.id}`}>{t("admin:bookings.page.ask-interpreter")}</a> : null}
      </>
    ),
  };
}

function useEnd({ booking }: DeskBookingView): Fact[] {
  const { t } = useTexts();
  if (booking.status !== "cancelled" && booking.status !== "declined") return [];
  const office = knownCode(officeReasons, booking.endedReason);
  const own = knownCode(cancelReasons, booking.endedReason);
  const reason = booking.endedBy === "participant" ? own && t(`bookings:cancel-reasons.${own}`) : office && t(`bookings:office-reasons.${office}`);
  const step = booking.endedBy === "participant" ? null : knownCode(nextSteps, booking.nextStep);
  const who = t(booking.endedBy === "participant" ? "admin:bookings.page.by-participant" : "admin:bookings.page.by-office");
  return [{ key: "end", icon: "cross", label: t("admin:bookings.page.ended"), value: [who, reason, step && t(`bookings:next-steps.${step}`)].filter(Boolean).join(" ") }];
}

/** Everything about a meeting, one line each. */
export function BookingFacts({ view }: { view: DeskBookingView }) {
  const { t, lang } = useTexts();
  const { booking, adviser, participant } = view;
  const bring = booking.bring.flatMap((code) => knownCode(bringItems, code) ?? []).map((code) => t(`bookings:bring.${code}`));
  const extras = [
    booking.childWelcome === null ? null : t(booking.childWelcome ? "bookings:card.child-welcome" : "bookings:card.child-not"),
    booking.bringsChild ? t("admin:bookings.list.child") : null,
    booking.needsTravelHelp ? t("admin:bookings.list.travel") : null,
  ].filter((one) => one !== null);
  const where = useWhere(view);
  const interpreter = useInterpreter(view);
  const end = useEnd(view);
  const facts: Fact[] = [
    {
      key: "who", icon: "person", label: t("admin:bookings.request.who"),
      value: <a href={`/admin/deltakere/${participant.id}`}><bdi>{participant.name}</bdi></a>,
    },
    { key: "purpose", icon: "topic", label: t("admin:bookings.page.what"), value: t(`bookings:purposes.${knownCode(purposes, booking.purpose) ?? "other"}`) },
    where,
    { key: "with", icon: "user-group", label: t("admin:bookings.page.with"), value: adviser ? `${adviser.name}, ${t(`common:roles.${adviser.role}`)}` : t("admin:bookings.list.nobody") },
    interpreter,
    { key: "bring", icon: "bring", label: t("admin:bookings.form.bring"), value: bring.length > 0 ? formatList(bring, lang) : t("admin:bookings.page.bring-nothing") },
    ...(extras.length > 0 ? [{ key: "extras", icon: "child" as const, label: t("admin:bookings.request.extras"), value: extras.join(" ") }] : []),
    ...(booking.comingAt ? [{ key: "coming", icon: "check" as const, label: t("admin:bookings.page.coming"), value: formatDay(booking.comingAt, lang) }] : []),
    ...(booking.note ? [{ key: "note", icon: "message" as const, label: t("admin:bookings.form.note"), value: <FreeText lang={booking.noteLanguage ?? undefined}>{booking.note}</FreeText> }] : []),
    { key: "language", icon: "language", label: t("admin:bookings.page.reads"), value: findLanguage(participant.readingLanguage)?.norwegianName ?? participant.readingLanguage },
    ...end,
  ];
  return (
    <Card label={t("admin:bookings.page.facts")}>
      <FactsList facts={facts} />
    </Card>
  );
}
