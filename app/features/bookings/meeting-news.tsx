import { formatDay, isolate } from "#app/i18n/format.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { Alert } from "#app/ui/alert.tsx";
import { LinkButton } from "#app/ui/button.tsx";
import { useFrame } from "#app/ui/frame.tsx";
import { PhoneLink } from "#app/ui/phone-link.tsx";
import { Differences } from "./differences.tsx";
import type { Ended, MeetingView, RequestView } from "./meeting-view.ts";
import { useMeetingPhone } from "./meeting-facts.tsx";
import { DayAndTime } from "./meeting-when.tsx";
import { PostButton } from "./post-button.tsx";

/** A change the participant has not said that she has seen: before and now, by whom, on which day. Stays until she says so. */
export function ChangedBanner({ meeting, back, quiet = false }: { meeting: MeetingView; back: string; /** Without the button: in the second language. */ quiet?: boolean }) {
  const { t, lang } = useTexts();
  const { changed } = meeting;
  if (!changed) return null;
  const day = formatDay(changed.day, lang);
  return (
    <Alert tone="warning" title={t("bookings:changed.title")}>
      <Differences differences={changed.differences} />
      <p>
        {changed.by === "participant" ? t("bookings:changed.by-you", { day }) : changed.name ? t("bookings:changed.by", { name: isolate(changed.name), day }) : t("bookings:changed.by-office", { day })}
      </p>
      {quiet ? null : (
        <PostButton bookingId={meeting.id} intent="seen" back={back}>
          {t("bookings:actions.seen")}
        </PostButton>
      )}
    </Alert>
  );
}

function WhoEnded({ ended }: { ended: Ended }) {
  const { t, lang } = useTexts();
  const day = ended.day ? formatDay(ended.day, lang) : "";
  if (ended.by === "participant") return <p>{t("bookings:cancelled.by-you", { day })}</p>;
  return (
    <p>
      {ended.name ? t("bookings:cancelled.by", { name: isolate(ended.name), day }) : t("bookings:cancelled.by-office", { day })}
      {ended.officeReason ? ` ${t(`bookings:office-reasons.${ended.officeReason}`)}` : null}
    </p>
  );
}

/** A meeting that was cancelled: what it was, by whom, why, and what happens now. */
export function CancelledNotice({ meeting, link = true }: { meeting: MeetingView; link?: boolean }) {
  const { t, lang } = useTexts();
  const phone = useMeetingPhone(meeting);
  const { ended, startsAt, endsAt, id } = meeting;
  if (!ended) return null;
  const { nextStep } = ended;
  return (
    <Alert tone={ended.by === "office" ? "danger" : "neutral"} title={t("bookings:cancelled.title")}>
      {startsAt && endsAt ? (
        <p>
          {t("bookings:cancelled.was")} <s>{<DayAndTime startsAt={startsAt} endsAt={endsAt} />}</s>
        </p>
      ) : null}
      <WhoEnded ended={ended} />
      {nextStep ? <p>{t(`bookings:next-steps.${nextStep}`)}</p> : null}
      <p>
        {phone ? <PhoneLink phone={phone} icon /> : null} {link ? <a href={`/${lang}/min-side/avtaler/${id}`}>{t("bookings:actions.open")}</a> : <a href={`/${lang}/min-side/avtaler/ny`}>{t("bookings:actions.ask")}</a>}
      </p>
    </Alert>
  );
}

/** What the participant has asked for: the day of the answer, and whom to call when it is urgent. */
export function RequestNotice({ request, link = true }: { request: RequestView; link?: boolean }) {
  const { t, lang } = useTexts();
  const { office } = useFrame();
  const { status, kind, bookingId, answerBy, isAnswerLate, noneSuits, nextStep } = request;
  const isMove = kind === "move";
  const href = `/${lang}/min-side/avtaler/${bookingId}`;
  if (status === "declined") {
    return (
      <Alert tone="neutral" title={t(isMove ? "bookings:asked.move-declined-title" : "bookings:asked.declined-title")}>
        {isMove ? <p>{t("bookings:asked.move-declined-text")}</p> : null}
        <p>{t(`bookings:next-steps.${nextStep ?? "call-us"}`)}</p>
        <p>
          {office ? <PhoneLink phone={office.phone} icon /> : null} {link ? <a href={href}>{t("bookings:actions.open")}</a> : <a href={`/${lang}/min-side/meldinger/ny`}>{t("bookings:actions.write")}</a>}
        </p>
      </Alert>
    );
  }
  const title = t(isMove ? "bookings:asked.move-title" : "bookings:asked.title");
  if (status === "offered") {
    return (
      <Alert tone="success" title={t("bookings:offers.title")}>
        <p>{title}</p>
        {link ? <LinkButton variant="secondary" href={href}>{t("bookings:offers.title")}</LinkButton> : null}
      </Alert>
    );
  }
  const day = formatDay(answerBy, lang);
  return (
    <Alert icon="wait" title={title}>
      <p>{isAnswerLate ? t("bookings:asked.answer-late", { day }) : noneSuits ? t("bookings:asked.none-suits", { day }) : t("bookings:asked.answer-by", { day })}</p>
      {isMove ? <p>{t("bookings:asked.old-stays")}</p> : null}
      <p>
        {t(isAnswerLate ? "bookings:asked.call" : "bookings:asked.urgent")} {office ? <PhoneLink phone={office.phone} /> : null} {link ? <a href={href}>{t("bookings:actions.open")}</a> : null}
      </p>
    </Alert>
  );
}

/** Takes a wish back; a meeting that was to be moved stays. */
export function WithdrawButton({ bookingId }: { bookingId: string }) {
  const { t } = useTexts();
  return (
    <PostButton bookingId={bookingId} intent="withdraw" back="avtale">
      {t("bookings:actions.withdraw")}
    </PostButton>
  );
}

