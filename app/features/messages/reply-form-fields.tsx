import { languages, sourceLanguage } from "#app/i18n/languages.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Button, ButtonRow } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { Checkbox, DateField, Select, TextArea, TimeField } from "#app/ui/field.tsx";
import type { Values } from "./fill-values.ts";
import { norwegianNameOf } from "./language-name.ts";
import { enteredIn, useProblem, type Entered, type Problems } from "./message-fields.tsx";
import { ReplyChoice } from "./reply-choice.tsx";
import type { Topic } from "./topics.ts";

/** What was written since the page was made: by a colleague so many minutes ago, or by the participant. */
export type Meanwhile = { by: "adviser" | "participant"; name: string; minutes: number };

function MeanwhileNote({ meanwhile }: { meanwhile: Meanwhile }) {
  const { t } = useTexts();
  const { by, name, minutes } = meanwhile;
  const words = by === "participant" ? t("admin:inbox.meanwhile.participant") : minutes === 0 ? t("admin:inbox.meanwhile.adviser-now", { name }) : t("admin:inbox.meanwhile.adviser", { name, count: minutes });
  return (
    <Alert tone="warning" role="alert" title={t("admin:inbox.meanwhile.title")}>
      <p>{words}</p>
    </Alert>
  );
}

type ReplyProps = {
  lastMessageId: string;
  topic: Topic;
  readingLanguage: string;
  known: Values;
  problems: Problems | undefined;
  entered: Entered | undefined;
  meanwhile: Meanwhile | null;
};

/** The one form under a thread: own words or a ready reply, and one Send. What may be wrong is said before sending. */
export function ReplyFields({ lastMessageId, topic, readingLanguage, known, problems = {}, entered, meanwhile }: ReplyProps) {
  const { t } = useTexts();
  const say = useProblem(problems);
  const language = norwegianNameOf(readingLanguage);
  return (
    <form id="page-form" className="reply" method="post" noValidate data-offline={t("messages:problems.offline")}>
      <h2>{t("admin:inbox.reply.title")}</h2>
      <ErrorSummary title={t("admin:inbox.problems.title")} errors={Object.keys(problems).map((field) => ({ field: field === "lastMessageId" ? "text" : field, text: say(field) }))} />
      {meanwhile ? <MeanwhileNote meanwhile={meanwhile} /> : null}
      <input type="hidden" name="lastMessageId" value={lastMessageId} />
      <TextArea name="text" label={t("admin:inbox.reply.text")} description={t("admin:inbox.reply.text-hint")} error={say("text")} defaultValue={enteredIn(entered, "text")} rows={6} />
      <Select
        name="language"
        label={t("admin:inbox.reply.language")}
        description={readingLanguage === sourceLanguage ? undefined : t("admin:inbox.reply.other-language", { language })}
        error={say("language")}
        defaultValue={enteredIn(entered, "language") ?? sourceLanguage}
        options={languages.map(({ code, norwegianName }) => ({ value: code, label: norwegianName }))}
      />
      <ReplyChoice topic={topic} known={known} readingLanguage={readingLanguage} chosen={enteredIn(entered, "ready")} error={say("ready")} />
      <div className="form-columns">
        <DateField name="day" label={t("admin:inbox.reply.day")} error={say("day")} defaultValue={enteredIn(entered, "day")} />
        <TimeField name="time" label={t("admin:inbox.reply.time")} error={say("time")} defaultValue={enteredIn(entered, "time")} />
      </div>
      {readingLanguage === sourceLanguage && !problems.sendAnyway ? null : (
        <Checkbox name="sendAnyway" label={t("admin:inbox.reply.send-anyway")} error={say("sendAnyway")} checked={enteredIn(entered, "sendAnyway") === "yes"} />
      )}
      {problems.numberIsRight ? <Checkbox name="numberIsRight" label={t("admin:inbox.reply.number-is-right")} error={say("numberIsRight")} /> : null}
      <ButtonRow>
        <Button icon="send">{t("admin:inbox.reply.send")}</Button>
      </ButtonRow>
    </form>
  );
}
