import type { Tone } from "#app/ui/alert.tsx";
import { Status } from "#app/ui/status.tsx";
import { useTexts } from "#app/i18n/use-texts.ts";
import type { BookingStatus, OrderStatus } from "#dialect";

const tones: Record<BookingStatus, Tone> = { requested: "warning", offered: "info", confirmed: "success", declined: "neutral", cancelled: "danger", done: "neutral" };

/** What has become of a meeting: word, icon and colour. */
export function BookingState({ status }: { status: BookingStatus }) {
  const { t } = useTexts();
  return <Status tone={tones[status]}>{t(`admin:bookings.statuses.${status}`)}</Status>;
}

const needsSomebody: ReadonlySet<OrderStatus> = new Set(["asked", "confirm-again", "needs-reorder", "not-available"]);

/** How far the interpreter has come, as the desk says it; `named` where no heading says that it is about the interpreter. */
export function InterpreterState({ status, named = false }: { status: OrderStatus | null; named?: boolean }) {
  const { t } = useTexts();
  if (status === null) return <span className="note">{t("admin:bookings.interpreter.none")}</span>;
  const tone = needsSomebody.has(status) ? "warning" : status === "confirmed" ? "success" : "neutral";
  const word = t(`admin:bookings.interpreter.${status}`);
  return (
    <Status tone={tone} icon="interpreter">
      {named ? t("admin:bookings.interpreter.named", { status: word }) : word}
    </Status>
  );
}
