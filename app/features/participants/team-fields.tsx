import { FormPart } from "#app/features/desk/form-part.tsx";
import { useProblems, type Problems } from "#app/features/desk/form-problems.tsx";
import { typedIn, type Typed } from "#app/features/desk/typed.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { DateField, Select } from "#app/ui/field.tsx";
import { roles } from "./roles.ts";

export type Colleague = { id: string; name: string; role: (typeof roles)[number] };
type Names = { adviser: string; role: string; from: string; to: string };
type Given = { typed: Typed; problems: Problems; colleagues: readonly Colleague[] };

function useRoleOptions() {
  const { t } = useTexts();
  return roles.map((role) => ({ value: role, label: t(`common:roles.${role}`) }));
}

/** Which colleague, in which role, from and to which day (a substitute has both). */
export function ColleagueFields({ typed, problems, colleagues, names, optional }: Given & { names: Names; optional: boolean }) {
  const { t } = useTexts();
  const say = useProblems(problems);
  const roleOptions = useRoleOptions();
  return (
    <>
      <Select
        name={names.adviser} label={t("admin:participants.form.colleague")} description={t("admin:participants.form.colleague-hint")}
        empty={optional ? t("admin:participants.form.colleague-none") : t("admin:desk.choose")} defaultValue={typedIn(typed, names.adviser)} error={say(names.adviser)}
        options={colleagues.map(({ id, name, role }) => ({ value: id, label: `${name}, ${t(`common:roles.${role}`)}` }))}
      />
      <Select
        name={names.role} label={t("admin:participants.form.role")} empty={t("admin:desk.choose")} defaultValue={typedIn(typed, names.role)} error={say(names.role)} options={roleOptions}
      />
      <DateField name={names.from} label={t("admin:participants.form.from")} description={t("admin:participants.form.from-hint")} defaultValue={typedIn(typed, names.from)} error={say(names.from)} />
      <DateField name={names.to} label={t("admin:participants.form.to")} description={t("admin:participants.form.to-hint")} defaultValue={typedIn(typed, names.to)} error={say(names.to)} />
    </>
  );
}

/** The team of a new person: the adviser's own role, and perhaps a colleague. */
export function TeamPart({ typed, problems, colleagues }: Given) {
  const { t } = useTexts();
  const say = useProblems(problems);
  const roleOptions = useRoleOptions();
  const names = { adviser: "colleague", role: "colleagueRole", from: "colleagueFrom", to: "colleagueTo" };
  return (
    <FormPart title={t("admin:participants.form.team")}>
      <Select name="ownRole" label={t("admin:participants.form.own-role")} required defaultValue={typedIn(typed, "ownRole")} error={say("ownRole")} options={roleOptions} />
      <ColleagueFields typed={typed} problems={problems} colleagues={colleagues} names={names} optional />
    </FormPart>
  );
}
