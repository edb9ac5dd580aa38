import { findSpokenLanguage } from "#app/features/interpreter/spoken-languages.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { Select } from "#app/ui/field.tsx";
import { FormPart } from "./form-part.tsx";
import { useProblems, type Problems } from "./form-problems.tsx";
import { typedIn, type Typed } from "./typed.ts";

export type Choice = { id: string; name: string; need: { needed: boolean; language: string | null; otherLanguage: string | null } | null };

/** The language an interpreter is needed for, in Norwegian; null when none is needed. */
function interpreterLanguage(need: Choice["need"]): string | null {
  if (!need?.needed) return null;
  return findSpokenLanguage(need.language)?.norwegian ?? need.otherLanguage;
}

/** Whom the meeting is for, with the language of the interpreter behind the name. */
export function ParticipantChoice({ participants, typed, problems }: { participants: readonly Choice[]; typed: Typed; problems: Problems }) {
  const { t } = useTexts();
  const say = useProblems(problems);
  return (
    <FormPart title={t("admin:bookings.form.who")}>
      <Select
        name="participantId" label={t("admin:bookings.form.participant")} description={t("admin:bookings.form.participant-hint")} required empty={t("admin:desk.choose")}
        defaultValue={typedIn(typed, "participantId")} error={say("participantId")}
        options={participants.map(({ id, name, need }) => {
          const language = interpreterLanguage(need);
          return { value: id, label: language ? t("admin:bookings.form.with-interpreter", { name, language }) : name };
        })}
      />
    </FormPart>
  );
}

/** A hint on the length for the person chosen: with an interpreter it takes about twice as long (facts 3.17). */
export function useLengthHint(participants: readonly Choice[], participantId: string): string | undefined {
  const { t } = useTexts();
  const chosen = participants.find(({ id }) => id === participantId);
  const language = interpreterLanguage(chosen?.need ?? null);
  return language ? t("admin:bookings.form.minutes-interpreter", { language }) : undefined;
}
