import { sourceLanguage } from "#app/i18n/languages.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { NorwegianTerm } from "#app/ui/bdi.tsx";
import { Status } from "#app/ui/status.tsx";
import type { PlanItemCode } from "./plan-items.ts";
import type { PlanStatus } from "./plan-statuses.ts";
import { statusKey, statusLooks } from "./plan-words.ts";

/** The Norwegian word of an item, which letters use; null where the reader's own words have it already. */
export function useNorwegianName(item: PlanItemCode): string | null {
  const { t } = useTexts();
  const norwegian = t(`plan:items.${item}`, { lng: sourceLanguage });
  return t(`plan:items.${item}`).toLowerCase().includes(norwegian.toLowerCase()) ? null : norwegian;
}

/** The same, marked as Norwegian. */
export function NorwegianName({ item }: { item: PlanItemCode }) {
  const name = useNorwegianName(item);
  return name ? <NorwegianTerm>{name}</NorwegianTerm> : null;
}

/** Where an element stands: word, pictogram and colour. */
export function PlanStatusMark({ item, status }: { item: PlanItemCode; status: PlanStatus }) {
  const { t } = useTexts();
  return <Status {...statusLooks[status]}>{t(statusKey(item, status))}</Status>;
}
