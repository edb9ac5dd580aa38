import { formatHours, formatWeekdays } from "#app/i18n/format-hours.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { Bdi, NorwegianTerm } from "#app/ui/bdi.tsx";
import type { OfferView } from "./read-offers.server.ts";

/** True when a page can say something about when it is. */
export function saysWhen({ schedule, hours, whenText }: Pick<OfferView, "schedule" | "hours" | "whenText">): boolean {
  return schedule === "ask" || (schedule === "weekly" && (hours ?? []).length > 0) || Boolean(whenText);
}

/** When something is: weekdays and clock in the reader's language; the office's own words only where there is nothing else. */
export function When({ offer }: { offer: Pick<OfferView, "schedule" | "hours" | "whenText"> }) {
  const { t, lang } = useTexts();
  const { schedule, hours, whenText } = offer;
  if (schedule === "ask") return <>{t("pages:offers.ask-when")}</>;
  if (schedule === "weekly" && hours?.length) {
    return (
      <>
        {hours.map(({ weekdays, from, to }, index) => (
          <span key={weekdays.join()}>
            {index > 0 ? ", " : null}
            {formatWeekdays(weekdays, lang)} <Bdi>{formatHours(from, to, lang)}</Bdi>
          </span>
        ))}
      </>
    );
  }
  return whenText ? <NorwegianTerm>{whenText}</NorwegianTerm> : null;
}
