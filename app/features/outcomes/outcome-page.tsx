import { formatDayWithYear } from "#app/i18n/format.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { useFrame } from "#app/ui/frame.tsx";
import { ActionList } from "#app/ui/action-list.tsx";
import { Alert } from "#app/ui/alert.tsx";
import { Button, ButtonRow } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { Details } from "#app/ui/details.tsx";
import { isJob } from "./outcome-kinds.ts";
import type { OwnOutcome } from "./read-outcomes.server.ts";
import { askPath, StepList } from "./step-list.tsx";

/** What she told, as she told it. In words alone: pictograms would make this long page too heavy for a slow line. */
function Facts({ outcome: { kind, startsOn, hoursAWeek } }: { outcome: OwnOutcome }) {
  const { t, lang } = useTexts();
  return (
    <Card label={t("outcomes:page.facts")}>
      <p>
        {t("outcomes:page.what")}: <b>{t(`outcomes:kinds.${kind}`)}</b>
      </p>
      {startsOn ? (
        <p>
          {t(kind === "interview" ? "outcomes:page.interview-day" : "outcomes:page.first-day")}: <b>{formatDayWithYear(startsOn, lang)}</b>
        </p>
      ) : null}
      {hoursAWeek ? (
        <p>
          {t("outcomes:page.hours")}: <b>{t("outcomes:page.hours-count", { count: hoursAWeek })}</b>
        </p>
      ) : null}
    </Card>
  );
}

/** Who knows of it: the advisers, by a message she can see, or only she herself. */
function WhoKnows({ threadId }: { threadId: string | null }) {
  const { t, lang } = useTexts();
  if (threadId) {
    return (
      <Alert tone="success" title={t("outcomes:page.told")}>
        <p>
          <a href={`/${lang}/min-side/meldinger/${threadId}`}>{t("outcomes:page.told-link")}</a>
        </p>
      </Alert>
    );
  }
  return (
    <Alert tone="neutral" icon="lock" title={t("outcomes:page.not-told")}>
      <p>{t("outcomes:page.not-told-text")}</p>
      <form method="post">
        <ButtonRow>
          <Button variant="secondary" icon="send" name="intent" value="tell">
            {t("outcomes:page.tell-now")}
          </Button>
        </ButtonRow>
      </form>
    </Alert>
  );
}

/** What happens to her money is asked, never told: it differs from person to person. */
function Money({ kind }: Pick<OwnOutcome, "kind">) {
  const { t, lang } = useTexts();
  if (kind === "interview") return null;
  return (
    <Alert tone="warning" icon="help" level={2} title={t(isJob(kind) ? "outcomes:money.job-title" : "outcomes:money.school-title")}>
      <p>{t(isJob(kind) ? "outcomes:money.job" : "outcomes:money.school")}</p>
      <p>
        <a href={`/${lang}/${askPath}`}>{t("outcomes:links.ask")}</a>
      </p>
    </Alert>
  );
}

function Help() {
  const { t, lang } = useTexts();
  return (
    <section>
      <h2>{t("outcomes:help.title")}</h2>
      <ActionList
        items={[
          { href: `/${lang}/min-side/avtaler/ny`, label: t("outcomes:help.meeting") },
          { href: `/${lang}/min-side/tolk`, label: t("outcomes:help.interpreter") },
          { href: `/${lang}/tema/jobb-intervju-skoleplass`, label: t("outcomes:help.read") },
        ]}
      />
    </section>
  );
}

/** The way back, for a mistake and for a job that came to nothing. */
function Withdraw({ isTold }: { isTold: boolean }) {
  const { t } = useTexts();
  return (
    <Details summary={t("outcomes:withdraw.title")}>
      <p>{t(isTold ? "outcomes:withdraw.text-told" : "outcomes:withdraw.text")}</p>
      <form method="post">
        <ButtonRow>
          <Button variant="secondary" name="intent" value="withdraw">
            {t("outcomes:withdraw.button")}
          </Button>
        </ButtonRow>
      </form>
    </Details>
  );
}

/** One thing she has got, with her own list of what to do now. */
export function OutcomePage({ outcome }: { outcome: OwnOutcome }) {
  const { t } = useTexts();
  const { kind, steps, threadId } = outcome;
  // With an adviser beside she is not the only one who sees it.
  const helped = Boolean(useFrame().signedIn?.helper);
  return (
    <>
      <Facts outcome={outcome} />
      <WhoKnows threadId={threadId} />
      <section>
        <h2>{t("outcomes:page.list")}</h2>
        {steps.every((step) => step.done) ? <Alert tone="success" title={t("outcomes:page.all-done")} /> : helped ? null : <p>{t("outcomes:page.list-lead")}</p>}
        <StepList steps={steps} />
      </section>
      <Money kind={kind} />
      <Help />
      <Withdraw isTold={threadId !== null} />
    </>
  );
}
