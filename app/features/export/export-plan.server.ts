import type * as store from "#db/queries/export.server.ts";
import { coded, isoTime, isoTimeIf } from "./export-words.server.ts";

type Element = Awaited<ReturnType<typeof store.exportPlan>>[number];
type Step = Awaited<ReturnType<typeof store.exportPlanSteps>>[number];

/** What stands or stood on a person's plan, each with its steps. */
export function planForExport(elements: readonly Element[], steps: readonly Step[]) {
  return elements.map((element) => ({
    id: element.id,
    item: coded("plan:items", element.item),
    status: coded("plan:statuses", element.status),
    statusOn: element.statusOn,
    nextOn: element.nextOn,
    createdAt: isoTime(element.createdAt),
    updatedAt: isoTime(element.updatedAt),
    removedAt: isoTimeIf(element.removedAt),
    steps: steps.filter((step) => step.elementId === element.id).map(({ status, on, by, at }) => ({ status: coded("plan:statuses", status), on, by, at: isoTime(at) })),
  }));
}
