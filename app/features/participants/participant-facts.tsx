import { SpokenLanguageName } from "#app/features/interpreter/spoken-language-name.tsx";
import { ToldOutcomes, type ToldOutcome } from "#app/features/outcomes/told-outcomes.tsx";
import { formatDay, formatDayShort, formatDayTime } from "#app/i18n/format.ts";
import { findLanguage } from "#app/i18n/languages.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { FactsList } from "#app/ui/facts-list.tsx";
import { PhoneLink } from "#app/ui/phone-link.tsx";
import type { LegalBasis } from "#dialect";
import type { MeldekortType } from "#app/features/meldekort/period.ts";
import type { situations } from "./situations.ts";

export type ShownNeed = { needed: boolean; language: string | null; otherLanguage: string | null; dialect: string | null } | null;
export type ShownMeldekort = {
  type: MeldekortType;
  firstMonday: string | null;
  period: { start: string; end: string; earliestSend: string; shownDeadline: string | null } | null;
} | null;

function Need({ need }: { need: ShownNeed }) {
  const { t } = useTexts();
  if (!need) return <>{t("admin:participants.page.interpreter-unknown")}</>;
  if (!need.needed || !need.language) return <>{t("admin:participants.page.interpreter-none")}</>;
  return (
    <>
      <SpokenLanguageName language={need.language} otherLanguage={need.otherLanguage} />
      {need.dialect ? (
        <>
          {" · "}
          <bdi dir="auto">{need.dialect}</bdi>
        </>
      ) : null}
    </>
  );
}

/** The period and its dates; the dates are to be checked on Nav's own page (facts part 10). */
function Meldekort({ meldekort }: { meldekort: ShownMeldekort }) {
  const { t, lang } = useTexts();
  if (!meldekort) return <>{t("admin:participants.page.meldekort-none")}</>;
  const { type, period } = meldekort;
  return (
    <>
      {t(`admin:participants.meldekort-types.${type}`)}
      {period ? (
        <small>
          {t("admin:participants.page.meldekort-period", { from: formatDayShort(period.start, lang), to: formatDayShort(period.end, lang) })}
          {" · "}
          {t("admin:participants.page.meldekort-send-from", { day: formatDayTime(period.earliestSend, lang) })}
          {period.shownDeadline ? ` · ${t("admin:participants.page.meldekort-deadline", { day: formatDayTime(period.shownDeadline, lang) })}` : null}
          {". "}
          {t("admin:participants.page.meldekort-check")}
        </small>
      ) : (
        <small>{t("admin:participants.page.meldekort-unknown-start")}</small>
      )}
    </>
  );
}

type Shown = {
  participant: { situation: (typeof situations)[number]; legalBasis: LegalBasis | null; readingLanguage: string; phone: string | null; createdAt: string };
  need: ShownNeed;
  meldekort: ShownMeldekort;
  outcomes: readonly ToldOutcome[];
};

/** What is kept about a person, one line each. */
export function ParticipantFacts({ participant, need, meldekort, outcomes }: Shown) {
  const { t, lang } = useTexts();
  return (
    <FactsList
      facts={[
        { key: "situation", icon: "person", label: t("admin:participants.page.situation"), value: t(`admin:participants.situations.${participant.situation}`) },
        ...(participant.legalBasis ? [{ key: "rules", icon: "document" as const, label: t("admin:participants.page.legal-basis"), value: t(`admin:participants.legal-bases.${participant.legalBasis}`) }] : []),
        { key: "reading", icon: "language", label: t("admin:participants.page.reading-language"), value: findLanguage(participant.readingLanguage)?.norwegianName ?? participant.readingLanguage },
        { key: "interpreter", icon: "interpreter", label: t("admin:participants.page.interpreter"), value: <Need need={need} /> },
        { key: "phone", icon: "phone", label: t("admin:participants.page.phone"), value: participant.phone ? <PhoneLink phone={participant.phone} /> : t("admin:participants.page.phone-none") },
        { key: "meldekort", icon: "meldekort", label: t("admin:participants.page.meldekort"), value: <Meldekort meldekort={meldekort} /> },
        ...(outcomes.length > 0 ? [{ key: "outcomes", icon: "briefcase" as const, label: t("admin:outcomes.label"), value: <ToldOutcomes outcomes={outcomes} /> }] : []),
        { key: "since", icon: "calendar", label: t("admin:participants.page.since"), value: formatDay(participant.createdAt, lang) },
      ]}
    />
  );
}
