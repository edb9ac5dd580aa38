import { useTexts } from "#app/i18n/use-texts.ts";
import { ButtonRow, LinkButton } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import type { PlanItemCode } from "./plan-items.ts";
import type { PlanStatus } from "./plan-statuses.ts";
import { statusKey } from "./plan-words.ts";

export type ShownPlan = { item: PlanItemCode; status: PlanStatus }[];

const most = 4;

/** A person's plan in short, on her page at the desk: the first elements and where they stand, with the way to all. */
export function PlanCard({ participantId, plan }: { participantId: string; plan: ShownPlan }) {
  const { t } = useTexts();
  return (
    <Card label={t("admin:plan.card.title")}>
      <h2 id="plan">{t("admin:plan.card.title")}</h2>
      {plan.length === 0 ? <p>{t("admin:plan.card.empty")}</p> : null}
      {plan.length > 0 ? (
        <ul>
          {plan.slice(0, most).map(({ item, status }) => (
            <li key={item}>
              {t(`plan:items.${item}`)}{" "}
              <small>{t(statusKey(item, status))}</small>
            </li>
          ))}
        </ul>
      ) : null}
      {plan.length > most ? <p>{t("admin:plan.card.more", { count: plan.length - most })}</p> : null}
      <ButtonRow>
        <LinkButton href={`/admin/deltakere/${participantId}/plan`} variant="secondary">
          {t("admin:plan.card.open")}
        </LinkButton>
      </ButtonRow>
    </Card>
  );
}
