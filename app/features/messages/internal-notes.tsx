import { formatDayTime } from "#app/i18n/format.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { Alert } from "#app/ui/alert.tsx";
import { FreeText } from "#app/ui/bdi.tsx";
import { Button, ButtonRow } from "#app/ui/button.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { TextArea } from "#app/ui/field.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { Time } from "#app/ui/time.tsx";
import { enteredIn, useProblem, type Entered, type Problems } from "./message-fields.tsx";

type Note = { id: string; text: string; createdAt: string; adviser: string };

/** Notes between advisers. It looks like no other page: nobody shall think that this goes to the participant. */
export function InternalNotes({ threadId, name, notes, problems, entered }: { threadId: string; name: string; notes: readonly Note[]; problems: Problems | undefined; entered: Entered | undefined }) {
  const { t, lang } = useTexts();
  const problem = useProblem(problems)("text");
  return (
    <div className="internal-notes">
      <PageHeading title={t("admin:inbox.notes.title")} kicker={<bdi>{t("admin:inbox.notes.about", { name })}</bdi>} back={{ href: `/admin/innboks/${threadId}`, label: t("admin:inbox.notes.back") }} />
      <Alert tone="warning" icon="lock" title={t("admin:inbox.notes.lead")} />
      {notes.length === 0 ? <p>{t("admin:inbox.notes.none")}</p> : null}
      {notes.map((note) => (
        <article key={note.id} className="internal-note">
          <p className="note">
            <b>{note.adviser}</b> <Time at={note.createdAt}>{formatDayTime(note.createdAt, lang)}</Time>
          </p>
          <FreeText>{note.text}</FreeText>
        </article>
      ))}
      <form method="post" noValidate data-offline={t("messages:problems.offline")}>
        <ErrorSummary title={t("admin:desk.problems-title")} errors={problem ? [{ field: "text", text: problem }] : []} />
        <TextArea name="text" label={t("admin:inbox.notes.text")} description={t("admin:inbox.notes.hint")} error={problem} defaultValue={enteredIn(entered, "text")} required />
        <ButtonRow>
          <Button variant="secondary" icon="lock">
            {t("admin:inbox.notes.save")}
          </Button>
        </ButtonRow>
      </form>
    </div>
  );
}
