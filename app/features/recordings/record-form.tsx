import { LanguageField, useProblem, type Entered, type Problems } from "#app/features/messages/message-fields.tsx";
import { ToField } from "#app/features/messages/new-message.tsx";
import { formatList, isolate } from "#app/i18n/format.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { Button, ButtonRow } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { TextField } from "#app/ui/field.tsx";
import { Recorder } from "./recorder.tsx";

type RecordFormProps = {
  formKey: string;
  team: Parameters<typeof ToField>[0]["team"];
  /** Whose meeting the page was opened from. */
  to: string | null;
  /** It goes into a conversation there is: whom it is to has been said. */
  followUp: boolean;
  problems: Problems | undefined;
  entered: Entered | undefined;
};

/** Who can hear it, with whose help, and that it can be taken away again. */
function WhatHappens({ team }: Pick<RecordFormProps, "team">) {
  const { t, lang } = useTexts();
  const names = formatList(team.map(({ name, role }) => `${isolate(name)} (${t(`roles.${role}`)})`), lang);
  return (
    <p className="note">
      {team.length > 0 ? t("recordings:readers", { names }) : t("recordings:office-hears")} {t("recordings:with-interpreter")} {t("recordings:kept")}
    </p>
  );
}

/** The form of a voice message: plain HTML that sends a file; the recorder only puts one into it. */
export function RecordForm({ formKey, team, to, followUp, problems, entered }: RecordFormProps) {
  const { t } = useTexts();
  const say = useProblem(problems);
  const fields = Object.keys(problems ?? {});
  return (
    <form id="page-form" method="post" encType="multipart/form-data" noValidate>
      <ErrorSummary title={t("messages:problems.title")} errors={fields.map((field) => ({ field: ["to", "topic", "language"].includes(field) ? field : "sound", text: say(field) }))} />
      <input type="hidden" name="formKey" value={formKey} />
      <Recorder />
      <TextField name="sound" type="file" accept="audio/*" capture label={t("recordings:field")} description={t("recordings:field-hint")} error={say("sound") ?? say("formKey")} required />
      {followUp ? null : <ToField label={t("recordings:to")} team={team} to={to} problems={problems} entered={entered} />}
      <LanguageField label={t("recordings:language")} problems={problems} entered={entered} />
      <WhatHappens team={team} />
      <ButtonRow>
        <Button icon="send">{t("recordings:send")}</Button>
      </ButtonRow>
    </form>
  );
}
