import { formatDayTime, formatDayWithYear, formatTimeRange } from "#app/i18n/format.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Button, ButtonRow, LinkButton } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { Details } from "#app/ui/details.tsx";
import { FactsList, type Fact } from "#app/ui/facts-list.tsx";
import { RadioGroup, Select, TextArea, TextField } from "#app/ui/field.tsx";
import { Status } from "#app/ui/status.tsx";
import { Steps } from "#app/ui/steps.tsx";
import { Time } from "#app/ui/time.tsx";
import { agencyText } from "./agency-text.ts";
import type { AsJson } from "./as-json.ts";
import { exceptionReasons, outcomes, qualifications, type DeskStep } from "./desk-steps.ts";
import { statusLooks } from "./interpreter-line.tsx";
import { OrderDeadline } from "./order-deadline.tsx";
import type { readOrder } from "./read-desk.server.ts";
import { isSignLanguage } from "./spoken-languages.ts";
import { useWantedFacts } from "./wanted-facts.tsx";

type OrderPage = AsJson<NonNullable<Awaited<ReturnType<typeof readOrder>>>>;

/** Beside the work: who, when, which language, which wishes, by when. */
export function OrderFacts({ page }: { page: OrderPage }) {
  const { t, lang } = useTexts();
  const { order, meeting, participant, task, today } = page;
  const facts: Fact[] = [
    { key: "name", icon: "person", label: t("admin:interpreter.columns.name"), value: <a href={`/admin/deltakere/${participant.id}`}><bdi>{participant.name}</bdi></a> },
    {
      key: "meeting",
      icon: "calendar",
      label: t("admin:interpreter.columns.meeting"),
      value: (
        <a href={`/admin/avtaler/${meeting.id}`}>
          {meeting.startsAt && meeting.endsAt ? `${formatDayWithYear(meeting.startsAt, lang)} ${formatTimeRange(meeting.startsAt, meeting.endsAt, lang)}` : t("admin:interpreter.no-time")}
        </a>
      ),
    },
    { key: "form", icon: "place", label: t("admin:interpreter.meeting-form"), value: t(`admin:interpreter.meeting-forms.${meeting.form}`) },
    ...useWantedFacts(order, meeting.form),
    { key: "deadline", icon: "clock", label: t("admin:interpreter.columns.deadline"), value: <OrderDeadline orderBy={order.orderBy} task={task} today={today} /> },
    { key: "status", icon: "interpreter", label: t("admin:interpreter.status"), value: <Status {...statusLooks[order.status]}>{t(`interpreter:status.${order.status}`)}</Status> },
  ];
  if (order.interpreterName) facts.push({ key: "interpreter", icon: "user-group", label: t("admin:interpreter.interpreter-name"), value: <bdi>{order.interpreterName}</bdi> });
  if (order.qualification) facts.push({ key: "qualification", icon: "document", label: t("admin:interpreter.qualification"), value: order.qualification });
  if (order.exceptionReason) facts.push({ key: "exception", icon: "document", label: t("admin:interpreter.exception"), value: t(`admin:interpreter.exceptions.${order.exceptionReason as (typeof exceptionReasons)[number]}`) });
  if (order.outcome) facts.push({ key: "outcome", icon: "check", label: t("admin:interpreter.outcome"), value: t(`admin:interpreter.outcomes.${order.outcome}`) });
  return (
    <Card>
      <FactsList facts={facts} />
    </Card>
  );
}

/** What the adviser copies to the agency. The dialect is in it once the adviser has read it. */
export function AgencyText({ page, withDialect }: { page: OrderPage; withDialect: boolean }) {
  const { t } = useTexts();
  const { order, meeting, office, task } = page;
  if (task === null || task === "outcome" || task === "follow-up") return null;
  if (isSignLanguage(order.language)) return <Alert title={t("admin:interpreter.sign-title")}>{t("admin:interpreter.sign-text")}</Alert>;
  const text = agencyText(t, {
    ...order,
    reference: order.id.slice(-8),
    task,
    startsAt: meeting.startsAt,
    endsAt: meeting.endsAt,
    dialect: withDialect ? order.dialect : null,
    bookingForm: meeting.form,
    place: [meeting.placeName, meeting.street, meeting.access].filter(Boolean).join(", "),
    contact: meeting.adviserName ? `${meeting.adviserName}, ${office.name}` : office.name,
    phone: meeting.adviserPhone ?? office.phone,
  });
  return (
    <>
      <TextArea name="agencyText" label={t("admin:interpreter.agency.label")} description={t("admin:interpreter.agency.hint")} readOnly rows={text.split("\n").length + 1} defaultValue={text} lang="nb" />
      {order.dialect && !withDialect && task !== "cancel" ? (
        <Alert title={t("admin:interpreter.agency.dialect-title")}>
          <p>
            <bdi dir="auto">{order.dialect}</bdi>
          </p>
          <LinkButton variant="secondary" href="?dialekt=1">
            {t("admin:interpreter.agency.dialect-add")}
          </LinkButton>
        </Alert>
      ) : null}
    </>
  );
}

const asksWho = (steps: readonly DeskStep[]) => steps.includes("confirmed") || steps.includes("outcome");

/** What has come of it: one button for each step that can be taken now, the most likely first. */
export function StepForm({ page }: { page: OrderPage }) {
  const { t } = useTexts();
  const { order, steps } = page;
  if (steps.length === 0) return null;
  const withOutcome = steps.includes("outcome");
  const who = (
    <>
      <TextField name="interpreterName" label={t("admin:interpreter.interpreter-name")} optional={t("common:optional")} description={t("admin:interpreter.interpreter-name-hint")} maxLength={80} autoComplete="off" defaultValue={order.interpreterName ?? ""} />
      <Select
        name="qualification"
        label={t("admin:interpreter.qualification-or-exception")}
        optional={t("common:optional")}
        empty={t("admin:interpreter.not-known")}
        defaultValue={order.qualification ?? order.exceptionReason ?? ""}
        options={[
          ...qualifications.map((value) => ({ value, label: `${value}: ${t(`admin:interpreter.qualifications.${value}`)}` })),
          ...exceptionReasons.map((value) => ({ value, label: `${t("admin:interpreter.exception")}: ${t(`admin:interpreter.exceptions.${value}`)}` })),
        ]}
      />
    </>
  );
  return (
    <form method="post" id="page-form">
      {withOutcome ? <RadioGroup name="outcome" label={t("admin:interpreter.outcome")} required options={outcomes.map((value) => ({ value, label: t(`admin:interpreter.outcomes.${value}`) }))} value="done" /> : null}
      {withOutcome ? who : asksWho(steps) ? <Details summary={t("admin:interpreter.who")}>{who}</Details> : null}
      {page.isLateToCancel && steps.some((step) => step === "withdrawn" || step === "cancelled") ? <p className="note">{t("admin:interpreter.late-cost")}</p> : null}
      <ButtonRow>
        {steps.map((step, index) => (
          <Button key={step} variant={index === 0 ? "primary" : step === "withdrawn" ? "tertiary" : "secondary"} name="step" value={step}>
            {t(`admin:interpreter.steps.${step}`)}
          </Button>
        ))}
      </ButtonRow>
    </form>
  );
}

/** The history, with who did it. */
export function OrderHistory({ page }: { page: OrderPage }) {
  const { t, lang } = useTexts();
  if (page.history.length === 0) return null;
  return (
    <>
      <h2>{t("admin:interpreter.history")}</h2>
      <Steps
        steps={page.history.map(({ status, actorKind, actorName, at }, index) => ({
          key: `${at}-${index}`,
          state: "done" as const,
          content: (
            <>
              {t(`interpreter:status.${status}`)}
              <small>
                <Time at={at}>{formatDayTime(at, lang)}</Time> · {t(`admin:interpreter.by.${actorKind}`)}
                {actorKind === "participant" && actorName ? `, ${t("admin:helped.with", { name: actorName })}` : null}
              </small>
            </>
          ),
        }))}
      />
    </>
  );
}
