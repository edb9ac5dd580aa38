import type { AsJson } from "#app/features/interpreter/as-json.ts";
import { readFigure } from "#app/features/rules/figures.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { ActionList } from "#app/ui/action-list.tsx";
import { Alert } from "#app/ui/alert.tsx";
import { Button, ButtonRow } from "#app/ui/button.tsx";
import { Checkbox } from "#app/ui/field.tsx";
import { PhoneLink } from "#app/ui/phone-link.tsx";
import { calendarOf } from "./calendar-days.ts";
import { hasLateEstimate, type LateEstimate } from "./estimate-late.ts";
import { LateGuide } from "./late-guide.tsx";
import type { OwnMeldekort } from "./own-meldekort.server.ts";
import type { OwnPeriod } from "./own-periods.ts";
import { CalendarLegend, PeriodCalendar } from "./period-calendar.tsx";
import { PeriodCard } from "./period-card.tsx";
import { PeriodList } from "./period-list.tsx";

type View = { page: AsJson<OwnMeldekort>; shown: AsJson<OwnPeriod>; sendDay: string; estimate: AsJson<LateEstimate> | null };

/** The public page of each kind. */
const kindPages = { jobseeker: "jobbsoker", dagpenger: "dagpenger", aap: "aap", tiltakspenger: "tiltakspenger" } as const;

/** The worked example to begin with: hours of work ask most of who has lost a job, the course of who is on one from Nav. */
const examples = { jobseeker: "jobbsoker#example", dagpenger: "eksempler#example-course", aap: "eksempler#example-course", tiltakspenger: "eksempler#example-course" } as const;

function Share({ shared }: { shared: boolean }) {
  const { t } = useTexts();
  return (
    <form method="post">
      <h2>{t("meldekort:share.title")}</h2>
      <Checkbox name="shared" label={t("meldekort:share.label")} hint={t("meldekort:share.hint")} checked={shared} />
      <ButtonRow>
        <Button variant="secondary" name="intent" value="share">
          {t("meldekort:share.save")}
        </Button>
      </ButtonRow>
    </form>
  );
}

function Help({ type }: { type: OwnPeriod["type"] }) {
  const { t, lang } = useTexts();
  const read = `/${lang}/meldekort`;
  return (
    <section>
      <h2>{t("meldekort:help.title")}</h2>
      <p>
        <PhoneLink phone={String(readFigure("nav-phone").value)} label={t("meldekort:help.call-nav")} icon />
      </p>
      <ActionList
        items={[
          { href: `${read}/for-sent`, icon: "warning", label: t("meldekort:help.missed") },
          { href: `${read}/${examples[type]}`, icon: "edit", label: t("meldekort:help.examples") },
          { href: `${read}/${kindPages[type]}`, icon: "book", label: t("meldekort:help.read") },
          { href: `/${lang}/min-side/meldinger/ny?tema=meldekort`, icon: "message", label: t("meldekort:help.ask") },
        ]}
      />
    </section>
  );
}

/** The own page when the cycle is known: the period to act on, its days, the others, and what the person has chosen. */
export function OwnMeldekortView({ page, shown, sendDay, estimate }: View) {
  const { t, lang } = useTexts();
  const path = `/${lang}/min-side/meldekort`;
  const weeks = calendarOf({ start: shown.start, earliestSend: new Date(shown.earliestSend), shownDeadline: shown.shownDeadline ? new Date(shown.shownDeadline) : null }, page.today);
  return (
    <>
      <PeriodCard period={shown} />
      <Alert tone="neutral" icon="help" title={t("meldekort:check-title")}>
        {t("meldekort:check")}
      </Alert>
      <section>
        <h2>{t("meldekort:calendar.title")}</h2>
        <p>{t("meldekort:calendar.lead")}</p>
        <PeriodCalendar weeks={weeks} from={shown.start} to={shown.end} />
        <CalendarLegend hasDeadline={shown.shownDeadline !== null} />
      </section>
      <PeriodList periods={page.periods} path={path} />
      {hasLateEstimate(shown.type) ? <LateGuide period={shown.start} sendDay={sendDay} estimate={estimate} /> : null}
      <Share shared={page.shared} />
      <Help type={shown.type} />
      <section>
        <h2>{t("meldekort:cycle.title")}</h2>
        <p>
          {t(`meldekort:types.${shown.type}`)}. {page.byAdviser ? t("meldekort:cycle.by-adviser") : null} {t("meldekort:cycle.change-text")}
        </p>
        <p>
          <a href={`${path}?endre=1`}>{t("meldekort:cycle.change")}</a>
        </p>
      </section>
    </>
  );
}
