import { formatDay, formatDayTime, formatPhone, isolate, telHref } from "#app/i18n/format.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { ActionList } from "#app/ui/action-list.tsx";
import { Alert } from "#app/ui/alert.tsx";
import { NorwegianTerm } from "#app/ui/bdi.tsx";
import { Button, ButtonRow, LinkButton } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { FactsList, type Fact } from "#app/ui/facts-list.tsx";
import { PhoneLink } from "#app/ui/phone-link.tsx";
import { Status } from "#app/ui/status.tsx";
import { Steps } from "#app/ui/steps.tsx";
import { Time } from "#app/ui/time.tsx";
import type { AsJson } from "./as-json.ts";
import { LateAnswer, statusLooks, waitsForAnswer } from "./interpreter-line.tsx";
import type { InterpreterPage } from "./read-interpreter-page.server.ts";
import { isSignLanguage } from "./spoken-languages.ts";
import { useWantedFacts } from "./wanted-facts.tsx";

type Page = AsJson<InterpreterPage>;
type Order = NonNullable<Page["order"]>;

/** What has become of the interpreter for one meeting: the receipt, the status, what comes next, the way there and the ways on. */
export function OrderView({ page, order, receipt }: { page: Page; order: Order; receipt: boolean }) {
  const { t } = useTexts();
  const { meeting, refusal } = page;
  const open = order.isLive && !refusal;
  return (
    <>
      {receipt && order.isLive ? (
        <Alert tone="success" role="status" title={t("interpreter:receipt.title")}>
          {t("interpreter:receipt.text")}
        </Alert>
      ) : null}
      {open && order.late && waitsForAnswer.includes(order.status) ? <LateAlert phone={meeting.phone} /> : null}
      {open && isSignLanguage(order.language) ? <SignLanguageAlert phone={meeting.phone} /> : null}
      {open && order.status === "not-available" ? <NoneFree page={page} /> : null}
      <OrderCard page={page} order={order} />
      {page.history.length > 0 ? <History history={page.history} isLive={order.isLive} /> : null}
      {open ? <WaysOn bookingId={meeting.id} /> : null}
    </>
  );
}

function OrderCard({ page: { meeting, refusal }, order }: { page: Page; order: Order }) {
  const { t, lang } = useTexts();
  const facts: Fact[] = [
    {
      key: "status",
      icon: "interpreter",
      label: t("interpreter:line.label"),
      value: (
        <>
          <Status {...statusLooks[order.status]}>{t(`interpreter:status.${order.status}`)}</Status>
          <small>{t(`interpreter:next.${order.status}`)}</small>
        </>
      ),
    },
    ...useWantedFacts(order, meeting.form),
    {
      key: "who",
      icon: "user-group",
      label: t("interpreter:facts.who-orders"),
      value: meeting.adviserName ? <NorwegianTerm>{meeting.adviserName}</NorwegianTerm> : t("interpreter:facts.office"),
    },
  ];
  if (waitsForAnswer.includes(order.status) && !refusal) {
    facts.push({ key: "answer", icon: "calendar", label: order.isAnswerLate ? t("interpreter:line.answer") : t("interpreter:facts.answer-by"), value: order.isAnswerLate ? <LateAnswer phone={meeting.phone} /> : <Time at={order.answerBy}>{formatDay(order.answerBy, lang)}</Time> });
  }
  facts.push({ key: "phone", icon: "phone", label: t("interpreter:facts.questions"), value: <PhoneLink phone={meeting.phone} /> });
  return (
    <Card flush>
      <FactsList facts={facts} />
    </Card>
  );
}

function LateAlert({ phone }: { phone: string }) {
  const { t } = useTexts();
  return (
    <Alert tone="warning" title={t("interpreter:late.title")}>
      <p>
        {t("interpreter:late.text")} <PhoneLink phone={phone} />
      </p>
    </Alert>
  );
}

/** Nav's own interpreter service takes sign language; the office helps to ask there (journeys, story 6). */
export function SignLanguageAlert({ phone }: { phone: string }) {
  const { t } = useTexts();
  return (
    <Alert title={t("interpreter:sign.title")}>
      <p>
        {t("interpreter:sign.text")} <PhoneLink phone={phone} />
      </p>
    </Alert>
  );
}

/** None was free: three ways on, and the fourth, without an interpreter, only by the button below. */
function NoneFree({ page: { meeting } }: { page: Page }) {
  const { t, lang } = useTexts();
  return (
    <>
      <Alert tone="danger" title={t("interpreter:next.not-available")} />
      <h2>{t("interpreter:choices.title")}</h2>
      <form method="post">
        <ButtonRow>
          <Button name="intent" value="phone" icon="phone">
            {t("interpreter:choices.phone")}
          </Button>
        </ButtonRow>
      </form>
      <ActionList
        items={[
          { href: `/${lang}/min-side/avtaler/${meeting.id}/flytt`, icon: "move", label: t("interpreter:choices.move"), hint: t("interpreter:choices.move-hint") },
          { href: telHref(meeting.phone), icon: "phone", label: t("interpreter:choices.talk"), hint: <bdi dir="ltr">{formatPhone(meeting.phone, lang)}</bdi> },
        ]}
      />
    </>
  );
}

function History({ history, isLive }: { history: Page["history"]; isLive: boolean }) {
  const { t, lang } = useTexts();
  return (
    <>
      <h2>{t("interpreter:history.title")}</h2>
      <Steps
      steps={history.map(({ status, actorKind, actorName, at }, index) => ({
        key: `${at}-${status}-${index}`,
        state: isLive && index === history.length - 1 ? ("now" as const) : ("done" as const),
        content: (
          <>
            <b>{t(`interpreter:status.${status}`)}</b>
            <small>
              <Time at={at}>{formatDayTime(at, lang)}</Time> · {actorKind === "participant" && actorName ? t("helped:you", { name: isolate(actorName) }) : t(`interpreter:history.by.${actorKind}`)}
            </small>
          </>
        ),
      }))}
    />
    </>
  );
}

function WaysOn({ bookingId }: { bookingId: string }) {
  const { t, lang } = useTexts();
  return (
    <form method="post">
      <ButtonRow>
        <LinkButton variant="secondary" icon="edit" href={`/${lang}/min-side/avtaler/${bookingId}/tolk?endre=1`}>
          {t("interpreter:change")}
        </LinkButton>
        <Button variant="tertiary" name="intent" value="withdraw" icon="cross">
          {t("interpreter:withdraw")}
        </Button>
      </ButtonRow>
    </form>
  );
}
