import { useTexts } from "#app/i18n/use-texts.ts";
import { Alert } from "#app/ui/alert.tsx";
import { UndoButton } from "./element-view.tsx";

/** What was just done, as it stands in the address. */
export const elementNotes = ["say", "undo", "remind"] as const;

const texts = { say: "plan:say.saved", undo: "plan:say.undone", remind: "plan:remind.saved" } as const;

/** What was just done, told once; after a tap with the way back. `refused`: somebody was faster. */
export function ElementNote({ note, refused, canUndo }: { note: (typeof elementNotes)[number] | null; refused: boolean; canUndo: boolean }) {
  const { t } = useTexts();
  if (refused) return <Alert tone="warning" role="alert" title={t("plan:say.changed-meanwhile")} />;
  if (!note) return null;
  return (
    <Alert tone="success" role="status" title={t(texts[note])}>
      {note === "say" && canUndo ? (
        <>
          <p>{t("plan:say.saved-text")}</p>
          <UndoButton />
        </>
      ) : null}
    </Alert>
  );
}
