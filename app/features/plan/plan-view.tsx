import type { AsJson } from "#app/features/interpreter/as-json.ts";
import { shortSlug } from "#app/features/pages/page-list.ts";
import { formatDay } from "#app/i18n/format.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { ActionList } from "#app/ui/action-list.tsx";
import { NorwegianTerm } from "#app/ui/bdi.tsx";
import { ButtonRow, LinkButton } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { Headline } from "#app/ui/headline.tsx";
import { Time } from "#app/ui/time.tsx";
import { NorwegianName, PlanStatusMark, useNorwegianName } from "./element-words.tsx";
import type { KnownElement } from "./known-element.ts";
import { planItems } from "./plan-items.ts";
import { isClosed } from "./plan-statuses.ts";
import { statusLooks } from "./plan-words.ts";
import type { readPlan } from "./read-plan.server.ts";

type Plan = AsJson<Awaited<ReturnType<typeof readPlan>>>;

/** Where a question about an item goes: a new message about its page. */
export function askPath(lang: string, item: KnownElement["item"]): string {
  return `/${lang}/min-side/meldinger/ny?tema=${shortSlug(planItems[item].slug)}`;
}

/** The next date of an open element in words. For childcare it is the day by which there must be a place. */
export function useNextDate() {
  const { t, lang } = useTexts();
  return ({ item, nextOn }: Pick<KnownElement, "item" | "nextOn">, today: string): string | null => {
    if (!nextOn) return null;
    const day = formatDay(nextOn, lang);
    if (nextOn < today) return t("plan:next.passed", { day });
    return item === "childcare" ? t("plan:childcare-before", { day }) : t("plan:next.on", { day });
  };
}

/** On top of the plan: the one thing that comes next, or that nobody has set a date. */
function NextStep({ plan }: { plan: Plan }) {
  const { t, lang } = useTexts();
  const nextDate = useNextDate();
  const element = plan.elements.find(({ id }) => id === plan.next?.id);
  if (!element || !plan.next) return <p>{t("plan:next.none")}</p>;
  const asks = plan.next.reason === "ask";
  return (
    <>
      <Card flush>
        <Headline level={2} label={t("plan:next.title")} main={t(`plan:items.${element.item}`)} sub={asks ? t("plan:next.ask-now") : nextDate(element, plan.today)} aside={<NorwegianName item={element.item} />} />
      </Card>
      <ButtonRow>
        {asks ? (
          <LinkButton href={askPath(lang, element.item)} icon="message">
            {t("plan:element.ask")}
          </LinkButton>
        ) : null}
        <LinkButton href={`/${lang}/min-side/plan/${element.id}`} {...(asks ? { variant: "secondary" as const } : {})}>
          {t("plan:element.read")}
        </LinkButton>
      </ButtonRow>
    </>
  );
}

function Hint({ element, today }: { element: KnownElement; today: string }) {
  const { t, lang } = useTexts();
  const nextDate = useNextDate();
  const norwegian = useNorwegianName(element.item);
  const next = isClosed(element.status) ? null : nextDate(element, today);
  return (
    <>
      {norwegian ? (
        <small>
          <NorwegianTerm>{norwegian}</NorwegianTerm>
        </small>
      ) : null}{" "}
      <PlanStatusMark item={element.item} status={element.status} />{" "}
      <small>
        <Time at={element.statusOn}>{t("plan:since", { day: formatDay(element.statusOn, lang) })}</Time>
      </small>{" "}
      {next ? <small>{next}</small> : null}
    </>
  );
}

/** The person's plan: what comes next, and all of it with where it stands. */
export function PlanView({ plan }: { plan: Plan }) {
  const { t, lang } = useTexts();
  if (plan.elements.length === 0) {
    return (
      <Empty icon="topic" title={t("plan:empty.title")}>
        <p>{t("plan:empty.text")}</p>
        <ButtonRow>
          <LinkButton href={`/${lang}/min-side/meldinger/ny?tema=vedtak-og-plan`} icon="message">
            {t("plan:empty.ask")}
          </LinkButton>
        </ButtonRow>
      </Empty>
    );
  }
  return (
    <>
      <NextStep plan={plan} />
      <h2>{t("plan:list")}</h2>
      <ActionList
        items={plan.elements.map((element) => ({
          href: `/${lang}/min-side/plan/${element.id}`,
          icon: statusLooks[element.status].icon,
          label: t(`plan:items.${element.item}`),
          hint: <Hint element={element} today={plan.today} />,
        }))}
      />
      <p className="note">{t("plan:overview")}</p>
    </>
  );
}
