import { FormProblems, useProblems, type Problems } from "#app/features/desk/form-problems.tsx";
import { typedIn, type Typed } from "#app/features/desk/typed.ts";
import { formatDayShort } from "#app/i18n/format.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { Button, ButtonRow, LinkButton } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { Details } from "#app/ui/details.tsx";
import { DateField, Select } from "#app/ui/field.tsx";
import type { DeskElement, DeskPlan } from "./desk-plan.tsx";
import { findItemCode } from "./plan-items.ts";
import { planStatuses, statusesOf } from "./plan-statuses.ts";
import { statusKey } from "./plan-words.ts";

type Given = { typed: Typed; problems: Problems };

/** What to put on the plan, where it stands, and what comes next. After a choice that does not fit, the list has only what does. */
export function AddToPlan({ plan, typed, problems }: Given & { plan: DeskPlan }) {
  const { t } = useTexts();
  const say = useProblems(problems);
  const item = findItemCode(typedIn(typed, "item"));
  if (plan.free.length === 0) return <p className="note">{t("admin:plan.form.full")}</p>;
  return (
    <Card>
      <h2 id="skjema">{t("admin:plan.form.add")}</h2>
      <form method="post" className="desk-form" noValidate>
        <FormProblems problems={problems} />
        <input type="hidden" name="key" value={typedIn(typed, "key") || plan.key} />
        <Select
          name="item" label={t("admin:plan.form.item")} description={t("admin:plan.form.item-hint")} empty={t("admin:desk.choose")} defaultValue={typedIn(typed, "item")} error={say("item")}
          options={plan.free.map((value) => ({ value, label: t(`plan:items.${value}`) }))}
        />
        <Select
          name="status" label={t("admin:plan.form.status")} empty={t("admin:desk.choose")} defaultValue={typedIn(typed, "status")} error={say("status")}
          options={item && problems.status ? statusesOf(item).map((value) => ({ value, label: t(statusKey(item, value)) })) : planStatuses.map((value) => ({ value, label: t(`plan:statuses.${value}`) }))}
        />
        <DateField name="on" label={t("admin:plan.form.on")} description={t("admin:plan.form.on-hint")} defaultValue={typedIn(typed, "on")} error={say("on")} />
        <DateField name="nextOn" label={t("admin:plan.form.next")} description={`${t("admin:plan.form.next-hint")} ${t("admin:plan.form.next-childcare-hint")}`} defaultValue={typedIn(typed, "nextOn")} error={say("nextOn")} />
        <ButtonRow>
          <Button name="intent" value="add">
            {t("admin:plan.form.add")}
          </Button>
        </ButtonRow>
      </form>
    </Card>
  );
}

function Steps({ element }: { element: DeskElement }) {
  const { t, lang } = useTexts();
  return (
    <Details summary={t("admin:plan.person.history")}>
      <ul className="history">
        {element.steps.map(({ id, status, on, actor, adviser }) => (
          <li key={id}>
            {t(statusKey(element.item, status))}{" "}
            <small>
              {formatDayShort(on, lang)} · {actor === "participant" ? [t("admin:plan.person.participant"), adviser && t("admin:helped.with", { name: adviser })].filter(Boolean).join(", ") : adviser}
            </small>
          </li>
        ))}
      </ul>
    </Details>
  );
}

/** Another status or next date for one element, what has happened with it, and the way to take it off. */
export function ChangeOnPlan({ element, typed, problems, path }: Given & { element: DeskElement; path: string }) {
  const { t } = useTexts();
  const say = useProblems(problems);
  const kept: Typed = Object.keys(typed).length > 0 ? typed : { status: element.status, nextOn: element.nextOn ?? "" };
  return (
    <Card>
      <h2 id="skjema">{t("admin:plan.form.change", { item: t(`plan:items.${element.item}`) })}</h2>
      <form method="post" action={`${path}?endre=${element.id}`} className="desk-form" noValidate>
        <FormProblems problems={problems} />
        <input type="hidden" name="before" value={element.status} />
        <Select name="status" label={t("admin:plan.form.status")} defaultValue={typedIn(kept, "status")} error={say("status")} options={statusesOf(element.item).map((value) => ({ value, label: t(statusKey(element.item, value)) }))} />
        <DateField name="on" label={t("admin:plan.form.on")} description={t("admin:plan.form.on-same-hint")} defaultValue={typedIn(kept, "on")} error={say("on")} />
        <DateField name="nextOn" label={t("admin:plan.form.next")} description={t(element.item === "childcare" ? "admin:plan.form.next-childcare-hint" : "admin:plan.form.next-hint")} defaultValue={typedIn(kept, "nextOn")} error={say("nextOn")} />
        <ButtonRow>
          <Button name="intent" value="change">
            {t("admin:desk.save")}
          </Button>
          <LinkButton href={path} variant="tertiary">
            {t("admin:desk.cancel-form")}
          </LinkButton>
        </ButtonRow>
      </form>
      <Steps element={element} />
      <form method="post" action={`${path}?endre=${element.id}`}>
        <p className="note">{t("admin:plan.form.remove-hint")}</p>
        <Button name="intent" value="remove" variant="secondary" icon="cross">
          {t("admin:plan.form.remove")}
        </Button>
      </form>
    </Card>
  );
}
