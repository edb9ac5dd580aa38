import type { AsJson } from "#app/features/interpreter/as-json.ts";
import { RichText } from "#app/features/pages/rich-text.tsx";
import { directionOf } from "#app/i18n/languages.ts";
import { formatDay, isolate } from "#app/i18n/format.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Button, ButtonRow, LinkButton } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { FactsList, type Fact } from "#app/ui/facts-list.tsx";
import { RadioGroup } from "#app/ui/field.tsx";
import { Steps } from "#app/ui/steps.tsx";
import { Time } from "#app/ui/time.tsx";
import { PlanStatusMark } from "./element-words.tsx";
import { askPath } from "./plan-view.tsx";
import { adviceKey, sayKey, statusKey, statusLooks } from "./plan-words.ts";
import type { readElement } from "./read-plan.server.ts";
import { reminderChoices } from "./reminder-day.ts";

export type ElementPage = AsJson<NonNullable<Awaited<ReturnType<typeof readElement>>>>;

/** How it stands: status, since when, and what is planned next. */
export function ElementFacts({ page }: { page: ElementPage }) {
  const { t, lang } = useTexts();
  const { element, isClosed } = page;
  const day = (on: string) => <Time at={on}>{formatDay(on, lang)}</Time>;
  const facts: Fact[] = [
    { key: "status", icon: "topic", label: t("plan:element.status"), hideLabel: true, value: <PlanStatusMark item={element.item} status={element.status} /> },
    { key: "since", icon: "clock", label: t("plan:element.since"), value: day(element.statusOn) },
  ];
  if (!isClosed) facts.push({ key: "next", icon: "calendar", label: t(element.item === "childcare" ? "plan:element.childcare-next" : "plan:element.next"), value: element.nextOn ? day(element.nextOn) : t("plan:element.no-next") });
  return (
    <Card flush>
      <FactsList facts={facts} />
    </Card>
  );
}

const lacksPlace = ({ element }: ElementPage) => element.item === "childcare" && element.status === "missing";

/** The day has come, or a child lacks a place: what to do, on top. */
export function ElementAlerts({ page }: { page: ElementPage }) {
  const { t, lang } = useTexts();
  const { element, isDue, today } = page;
  if (lacksPlace(page)) {
    return (
      <Alert tone="warning" level={2} title={t("plan:missing.title")}>
        {element.nextOn && element.nextOn >= today ? <p>{t("plan:childcare-before", { day: formatDay(element.nextOn, lang) })}</p> : null}
        <p>{t("plan:missing.text")}</p>
        <ButtonRow>
          <LinkButton href={askPath(lang, element.item)} icon="message">
            {t("plan:missing.write")}
          </LinkButton>
        </ButtonRow>
      </Alert>
    );
  }
  if (!isDue) return null;
  return (
    <Alert icon="bell" level={2} title={t("plan:remind.due-title")}>
      <p>{t("plan:remind.due-text")}</p>
      <ButtonRow>
        <LinkButton href={askPath(lang, element.item)} icon="message">
          {t("plan:element.ask")}
        </LinkButton>
      </ButtonRow>
    </Alert>
  );
}

/** What the person can do herself now, and whom to ask; where a child lacks a place the alert on top has said it. */
export function Advice({ page }: { page: ElementPage }) {
  const { t, lang } = useTexts();
  const { element, isDue } = page;
  if (lacksPlace(page)) return null;
  return (
    <section>
      <h2>{t("plan:element.now")}</h2>
      <p>{t(adviceKey(element.item, element.status))}</p>
      {isDue ? null : (
        <ButtonRow>
          <LinkButton href={askPath(lang, element.item)} variant="secondary" icon="message">
            {t("plan:element.ask")}
          </LinkButton>
        </ButtonRow>
      )}
    </section>
  );
}

/** The way back from a wrong tap. */
export function UndoButton() {
  const { t } = useTexts();
  return (
    <form method="post">
      <Button name="intent" value="undo" variant="secondary" icon="cross">
        {t("plan:say.undo")}
      </Button>
    </form>
  );
}

/** What she may say herself: one tap each. Nothing where only the adviser knows. */
export function SayForm({ page, withUndo }: { page: ElementPage; withUndo: boolean }) {
  const { t } = useTexts();
  const { element, canSay } = page;
  if (canSay.length === 0) return null;
  return (
    <section>
      <h2>{t("plan:say.title")}</h2>
      <p>{t("plan:say.lead")}</p>
      <form method="post">
        <input type="hidden" name="intent" value="say" />
        <ButtonRow stacked>
          {canSay.map((status) => (
            <Button key={status} name="status" value={status} variant="secondary" icon={statusLooks[status].icon}>
              {t(sayKey(element.item, status))}
            </Button>
          ))}
        </ButtonRow>
      </form>
      {withUndo ? <UndoButton /> : null}
    </section>
  );
}

/** In short what it is, with the way to its page. */
export function AboutItem({ page: { page } }: { page: ElementPage }) {
  const { t, lang } = useTexts();
  const written = (text: { lang: string }) => (text.lang === lang ? {} : { lang: text.lang, dir: directionOf(text.lang) });
  return (
    <section>
      <h2>{t("plan:element.about")}</h2>
      <p {...written(page.said)}>
        <RichText text={page.said.text} lang={page.said.lang} />
      </p>
      <p>
        {t("plan:element.read")}:{" "}
        <a href={`/${lang}/${page.href}`} {...written(page.title)}>
          <RichText text={page.title.text} lang={page.title.lang} />
        </a>
      </p>
    </section>
  );
}

/** What has happened so far, the first on top, and who said so. */
export function ElementSteps({ page }: { page: ElementPage }) {
  const { t, lang } = useTexts();
  const { element, steps, isClosed } = page;
  return (
    <section>
      <h2>{t("plan:element.steps")}</h2>
      <Steps
        steps={steps.map(({ id, status, on, actor, helper }, index) => ({
          key: id,
          state: index < steps.length - 1 || isClosed ? "done" : "now",
          content: (
            <span>
              {t(statusKey(element.item, status))}
              <small>
                <Time at={on}>{formatDay(on, lang)}</Time> · {helper ? t("helped:you", { name: isolate(helper) }) : t(actor === "participant" ? "plan:element.by-you" : "plan:element.by-adviser")}
              </small>
            </span>
          ),
        }))}
      />
    </section>
  );
}

/** When to be reminded to ask: a day, or never. What was chosen stands above; a new choice takes its place. */
export function RemindForm({ page, problem }: { page: ElementPage; problem: string | undefined }) {
  const { t, lang } = useTexts();
  const { element, isClosed, isDue } = page;
  if (isClosed) return null;
  return (
    <section>
      <h2>{t("plan:remind.title")}</h2>
      {element.remindOn && !isDue ? (
        <p>
          <b>{t("plan:remind.current", { day: formatDay(element.remindOn, lang) })}</b>
        </p>
      ) : null}
      <form method="post">
        <RadioGroup name="remind" label={t("plan:remind.when")} description={t("plan:remind.hint")} error={problem} options={reminderChoices.map((value) => ({ value, label: t(`plan:remind.choices.${value}`) }))} />
        <ButtonRow>
          <Button name="intent" value="remind" variant="secondary">
            {t("plan:remind.save")}
          </Button>
        </ButtonRow>
      </form>
    </section>
  );
}
