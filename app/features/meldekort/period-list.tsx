import type { AsJson } from "#app/features/interpreter/as-json.ts";
import { formatDayTime } from "#app/i18n/format.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { ActionList } from "#app/ui/action-list.tsx";
import type { OwnPeriod } from "./own-periods.ts";
import { PeriodDays, useCountdown } from "./period-card.tsx";

/** Previous, present and next period, each with what it says now; a tap shows its days. */
export function PeriodList({ periods, path }: { periods: readonly AsJson<OwnPeriod>[]; path: string }) {
  const { t, lang } = useTexts();
  const countdown = useCountdown();
  const stateWord = ({ state }: AsJson<OwnPeriod>) => (state === "sent" ? t("meldekort:state.sent") : t(`meldekort:state.${state}`));
  return (
    <section>
      <h2>{t("meldekort:list.title")}</h2>
      <ActionList
        items={periods.map((period) => ({
          href: `${path}?periode=${period.start}`,
          icon: "calendar",
          label: `${t(`meldekort:which.${period.which}`)}: ${countdown(period) ?? stateWord(period)}`,
          hint: (
            <>
              <PeriodDays period={period} />
              {" · "}
              {t("meldekort:weeks", { weeks: period.weeks })}
              <br />
              {period.shownDeadline ? `${t("meldekort:send.last")}: ${formatDayTime(period.shownDeadline, lang)}` : `${t("meldekort:send.from")}: ${formatDayTime(period.earliestSend, lang)}`}
            </>
          ),
        }))}
      />
    </section>
  );
}
