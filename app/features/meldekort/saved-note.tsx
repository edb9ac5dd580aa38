import { useTexts } from "#app/i18n/use-texts.ts";
import { Alert } from "#app/ui/alert.tsx";

/** What was just done, as it stands in the address. */
export const savedNotes = ["sent", "undo", "shared", "not-shared", "cycle"] as const;

const texts = { sent: "mark.saved", undo: "mark.undone", shared: "share.saved-yes", "not-shared": "share.saved-no", cycle: "cycle.saved" } as const;

/** What was just done, told once. A mark also says that Nav does not get it. */
export function SavedNote({ note }: { note: (typeof savedNotes)[number] }) {
  const { t } = useTexts();
  return (
    <Alert tone="success" role="status" title={t(`meldekort:${texts[note]}`)}>
      {note === "sent" ? t("meldekort:mark.saved-text") : null}
    </Alert>
  );
}
