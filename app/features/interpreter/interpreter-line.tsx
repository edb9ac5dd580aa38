import { formatDay } from "#app/i18n/format.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import type { Tone } from "#app/ui/alert.tsx";
import { PhoneLink } from "#app/ui/phone-link.tsx";
import { Status } from "#app/ui/status.tsx";
import { Time } from "#app/ui/time.tsx";
import type { BookingForm, InterpreterForm, OrderStatus } from "#dialect";
import type { IconName } from "#app/ui/icon.tsx";
import { differsFromMeeting } from "./form-of-interpreting.ts";
import { SpokenLanguageName } from "./spoken-language-name.tsx";

/** What of an order stands on a meeting card; plain values, as a loader hands them on. */
export type OrderOnCard = {
  status: OrderStatus;
  language: string;
  otherLanguage: string | null;
  form: InterpreterForm;
  /** Null when no answer is waited for any more. */
  answerBy: string | null;
  /** That day has passed. */
  isAnswerLate?: boolean;
};

/** How each status looks. An order that was taken back is as good as none. */
export const statusLooks: Record<OrderStatus, { tone: Tone; icon: IconName }> = {
  asked: { tone: "info", icon: "wait" },
  ordered: { tone: "info", icon: "wait" },
  confirmed: { tone: "success", icon: "success" },
  "confirm-again": { tone: "success", icon: "success" },
  "needs-reorder": { tone: "warning", icon: "wait" },
  "not-available": { tone: "danger", icon: "error" },
  absent: { tone: "danger", icon: "error" },
  released: { tone: "neutral", icon: "cross" },
  withdrawn: { tone: "neutral", icon: "cross" },
  done: { tone: "neutral", icon: "check" },
};

/** Statuses in which the participant has been promised an answer. */
export const waitsForAnswer: readonly OrderStatus[] = ["asked", "ordered", "needs-reorder"];

function AnswerBy({ day }: { day: string }) {
  const { t, lang } = useTexts();
  return (
    <>
      {t("interpreter:line.answer-by")} <Time at={day}>{formatDay(day, lang)}</Time>
    </>
  );
}

/** The promise was not kept: said as it is, with whom to call. */
export function LateAnswer({ phone }: { phone: string | undefined }) {
  const { t } = useTexts();
  return (
    <>
      {t("interpreter:line.answer-late")} {phone ? <PhoneLink phone={phone} /> : null}
    </>
  );
}

type InterpreterLineProps = {
  /** The newest order of the meeting, or null. */
  order: OrderOnCard | null;
  bookingId: string;
  bookingForm: BookingForm;
  /** Whom to call when none was free. */
  phone?: string;
  /** Left out where a label stands before the line already, as in a FactsList. */
  withLabel?: boolean;
};

/**
 * The interpreter of a meeting, always a line: language in the reader's language, status by word, icon and colour, the day
 * of the answer, and how the interpreter takes part when that differs from the meeting. Goes into a FactsList as a
 * value, or into any block. None free: the three ways on.
 */
export function InterpreterLine({ order, bookingId, bookingForm, phone, withLabel = true }: InterpreterLineProps) {
  const { t, lang } = useTexts();
  const label = withLabel ? `${t("interpreter:line.label")}: ` : null;
  if (!order || order.status === "withdrawn") {
    return (
      <>
        {label}
        <Status icon="interpreter">{t("interpreter:line.not-asked")}</Status>
      </>
    );
  }
  const { status } = order;
  return (
    <>
      {label}
      <SpokenLanguageName {...order} /> <Status {...statusLooks[status]}>{t(`interpreter:status.${status}`)}</Status>
      {waitsForAnswer.includes(status) && order.answerBy ? <small>{order.isAnswerLate ? <LateAnswer phone={phone} /> : <AnswerBy day={order.answerBy} />}</small> : null}
      {differsFromMeeting(order.form, bookingForm) && order.form !== "any" ? <small>{t(`interpreter:takes-part.${order.form}`)}</small> : null}
      {status === "absent" ? <small>{t("interpreter:line.absent-next")}</small> : null}
      {status === "not-available" ? (
        <small>
          {t("interpreter:line.choose")} <a href={`/${lang}/min-side/avtaler/${bookingId}/flytt`}>{t("interpreter:choices.move")}</a> ·{" "}
          <a href={`/${lang}/min-side/avtaler/${bookingId}/tolk`}>{t("interpreter:choices.phone")}</a> ·{" "}
          {phone ? <PhoneLink phone={phone} label={t("interpreter:choices.talk")} /> : <a href={`/${lang}/min-side/meldinger/ny`}>{t("interpreter:choices.talk")}</a>}
        </small>
      ) : null}
    </>
  );
}
