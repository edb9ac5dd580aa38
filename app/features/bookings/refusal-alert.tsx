import { useTexts } from "#app/i18n/use-texts.ts";
import { Alert } from "#app/ui/alert.tsx";
import { useFrame } from "#app/ui/frame.tsx";
import { PhoneLink } from "#app/ui/phone-link.tsx";
import type { Refusal } from "./booking-rules.ts";

/** Why something could not be done with a meeting, and whom to call. */
export function RefusalAlert({ reason }: { reason: Refusal }) {
  const { t, lang } = useTexts();
  const { office } = useFrame();
  const over = reason === "past" || reason === "cancelled";
  return (
    <Alert tone="warning" role="alert" title={t(`bookings:refusals.${reason}`)}>
      <p>
        {office ? <PhoneLink phone={office.phone} icon /> : null} {over ? <a href={`/${lang}/min-side/avtaler/ny`}>{t("bookings:actions.ask")}</a> : null}
      </p>
    </Alert>
  );
}
