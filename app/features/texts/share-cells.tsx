import type { ReactNode } from "react";
import { useTexts } from "#app/i18n/use-texts.ts";
import { Status } from "#app/ui/status.tsx";
import type { Column } from "#app/ui/table.tsx";
import type { Share } from "./read-desk-texts.server.ts";
import type { BlockState } from "./text-state.ts";

const states = ["checked", "machine", "older", "missing"] as const satisfies readonly BlockState[];
const tones = { checked: "success", machine: "neutral", older: "warning", missing: "danger" } as const;

/** The columns of a table with counts, behind the first. */
export function useShareColumns(first: Column): Column[] {
  const { t } = useTexts();
  return [first, { key: "percent", label: t("admin:texts.columns.percent") }, ...states.map((state) => ({ key: state, label: t(`admin:texts.columns.${state}`) }))];
}

/** The counts of a language or a file, one cell each. */
export function useShareCells(): (share: Share) => ReactNode[] {
  const { t } = useTexts();
  return (share) => [t("admin:texts.percent", { percent: String(share.percent) }), ...states.map((state) => share[state])];
}

/** The state of one block as word, icon and colour. */
export function BlockStatus({ state }: { state: BlockState }) {
  const { t } = useTexts();
  return <Status tone={tones[state]}>{t(`admin:texts.states.${state}`)}</Status>;
}
