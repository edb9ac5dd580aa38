import { formatCardNumber } from "#app/features/sign-in/card-number.ts";
import { formatDayTime } from "#app/i18n/format.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { Bdi } from "#app/ui/bdi.tsx";
import { Button, ButtonRow, LinkButton } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import type { CardState } from "./card-state.ts";

type Props = { participantId: string; state: CardState; number: string | null; expiresAt: string | null; lockedUntil: string | null; primary: boolean };

/**
 * The access card of a person: how it stands, and what can be done. A new code comes as the answer to a post, so that it is
 * shown once and stands in no address.
 */
export function CardBox({ participantId, state, number, expiresAt, lockedUntil, primary }: Props) {
  const { t, lang } = useTexts();
  const until = state === "locked" ? lockedUntil : expiresAt;
  const page = `/admin/deltakere/${participantId}/kort`;
  return (
    <Card label={t("admin:participants.card.title")}>
      <h2 id="kort">{t("admin:participants.card.title")}</h2>
      <p>
        <b>{t(`admin:participants.card.${state}`)}</b> {t(`admin:participants.card.${state}-text`, { until: until ? formatDayTime(until, lang) : "" })}
      </p>
      {number ? (
        <p>
          {t("admin:participants.card.number")}: <Bdi>{formatCardNumber(number)}</Bdi>
        </p>
      ) : null}
      <ButtonRow>
        {state === "locked" ? (
          <form method="post">
            <Button name="intent" value="unlock-card">
              {t("admin:participants.card.unlock")}
            </Button>
          </form>
        ) : null}
        {number ? (
          <LinkButton href={page} variant="secondary" icon="print">
            {t("admin:participants.card.print-again")}
          </LinkButton>
        ) : null}
        <form method="post" action={page}>
          {number ? <input type="hidden" name="replaces" value={number} /> : null}
          <Button variant={number || !primary ? "secondary" : "primary"} icon="key">
            {t(number ? "admin:participants.card.replace" : "admin:participants.card.issue")}
          </Button>
        </form>
      </ButtonRow>
      {number ? <p className="note">{t("admin:participants.card.replace-sure")}</p> : null}
    </Card>
  );
}
