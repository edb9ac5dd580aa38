import { formatDay } from "#app/i18n/format.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { ActionList } from "#app/ui/action-list.tsx";
import type { IconName } from "#app/ui/icon.tsx";
import type { OutcomeKind } from "./outcome-kinds.ts";

export type EarlierOutcome = { id: string; kind: OutcomeKind; startsOn: string | null; steps: number; done: number };

const kindIcons: Record<OutcomeKind, IconName> = { "permanent-job": "briefcase", "temporary-job": "briefcase", interview: "message", education: "book", "job-and-study": "briefcase" };

/** What she has told before, each with its list; nothing when there is none. */
export function EarlierOutcomes({ earlier }: { earlier: readonly EarlierOutcome[] }) {
  const { t, lang } = useTexts();
  if (earlier.length === 0) return null;
  return (
    <section>
      <h2>{t("outcomes:earlier.title")}</h2>
      <ActionList
        items={earlier.map(({ id, kind, startsOn, steps, done }) => ({
          href: `/${lang}/min-side/jobb-eller-skole/${id}`,
          icon: kindIcons[kind],
          label: t(`outcomes:kinds.${kind}`),
          hint: [startsOn ? formatDay(startsOn, lang) : "", t("outcomes:earlier.done", { done, count: steps })].filter(Boolean).join(" · "),
        }))}
      />
    </section>
  );
}
