import { useTexts } from "#app/i18n/use-texts.ts";
import type { BlockName } from "./name-blocks.ts";

/** The anchor of a block in the list of its file; `at` counts from 1. */
export const blockAnchor = (at: number) => `blokk-${at}`;

/** "Avsnitt 2"; the name alone where there is one. */
export function useNumbered(): (name: string, number: number | null) => string {
  const { t } = useTexts();
  return (name, number) => (number === null ? name : t("admin:texts.numbered", { name, number }));
}

/** What a block is called at the desk. */
export function useBlockName(): (name: BlockName) => string {
  const { t } = useTexts();
  const numbered = useNumbered();
  return ({ kind, number, word }) => numbered(t(`admin:texts.kinds.${kind}`, { word }), number);
}
