import { useTexts } from "#app/i18n/use-texts.ts";
import { Button, ButtonRow } from "#app/ui/button.tsx";
import { VoiceLink } from "#app/features/recordings/voice-link.tsx";
import { Select } from "#app/ui/field.tsx";
import type { IconName } from "#app/ui/icon.tsx";
import { enteredIn, MessageProblems, TextAndLanguage, useProblem, type Entered, type Problems } from "./message-fields.tsx";
import { readyMessageCodes, type ReadyMessageCode } from "./ready-messages.ts";
import { topics } from "./topics.ts";

const icons: Record<ReadyMessageCode, IconName> = { "ill-today": "ill", "child-ill": "child", late: "clock", meldekort: "meldekort", "call-me": "phone", interpreter: "interpreter" };

/** "I am ill today" is no answer to a question about another day. */
const aboutMeldekort: readonly ReadyMessageCode[] = ["meldekort", "call-me", "interpreter"];

/** Ready messages: one tap sends one. Six, or those that fit a day of the meldekort. */
export function ReadyMessages({ formKey, meldekort = false }: { formKey: string; meldekort?: boolean }) {
  const { t } = useTexts();
  return (
    <section aria-labelledby="ready-title">
      <h2 id="ready-title">{t("messages:new-page.ready-title")}</h2>
      <p>{t("messages:new-page.ready-lead")}</p>
      <form method="post" data-offline={t("messages:problems.offline")}>
        <input type="hidden" name="formKey" value={formKey} />
        <ButtonRow stacked>
          {(meldekort ? aboutMeldekort : readyMessageCodes).map((code) => (
            <Button key={code} variant="secondary" icon={icons[code]} name="ready" value={code}>
              {t(`messages:ready.${code}`)}
            </Button>
          ))}
        </ButtonRow>
      </form>
    </section>
  );
}

type ToProps = {
  label: string;
  team: readonly { id: string; name: string; role: "programme-adviser" | "nav-adviser" | "social-worker" | "job-specialist" | "teacher" | "coordinator" }[];
  /** Whose meeting it was opened from. */
  to: string | null;
  problems: Problems | undefined;
  entered: Entered | undefined;
};

/** A named person of the team, or the office. */
export function ToField({ label, team, to, problems, entered }: ToProps) {
  const { t } = useTexts();
  const say = useProblem(problems);
  return (
    <Select
      name="to"
      label={label}
      error={say("to")}
      empty={t("messages:office")}
      defaultValue={enteredIn(entered, "to") ?? to ?? ""}
      options={team.map(({ id, name, role }) => ({ value: id, label: `${name}, ${t(`roles.${role}`)}` }))}
    />
  );
}

type FreeTextProps = Omit<ToProps, "label"> & {
  formKey: string;
  /** The query with what the page was opened from. */
  context: string;
  /** The topic is given when the page was opened from a meeting or a meldekort day. */
  withTopic: boolean;
};

/** Words of one's own, to a named person or the office. */
export function OwnMessage({ formKey, context, team, withTopic, to, problems, entered }: FreeTextProps) {
  const { t } = useTexts();
  const say = useProblem(problems);
  return (
    <section aria-labelledby="own-title">
      <h2 id="own-title">{t("messages:new-page.own-title")}</h2>
      <VoiceLink context={context} />
      <form id="page-form" method="post" noValidate data-offline={t("messages:problems.offline")}>
        <MessageProblems problems={problems} />
        <input type="hidden" name="formKey" value={formKey} />
        <ToField label={t("messages:new-page.to")} team={team} to={to} problems={problems} entered={entered} />
        {withTopic ? (
          <Select
            name="topic"
            label={t("messages:new-page.topic")}
            error={say("topic")}
            defaultValue={enteredIn(entered, "topic") ?? "other"}
            options={topics.map((topic) => ({ value: topic, label: t(`messages:topics.${topic}`) }))}
          />
        ) : null}
        <TextAndLanguage problems={problems} entered={entered} />
        <ButtonRow>
          <Button icon="send">{t("messages:new-page.send")}</Button>
        </ButtonRow>
      </form>
    </section>
  );
}
