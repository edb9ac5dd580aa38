import { didCode, helpedEnd, helpedStart } from "#app/features/helped/kinds.ts";
import type { Rows } from "#db/seed/insert-rows.server.ts";
import { businessDayAt } from "./demo-days.ts";
import type { Ground } from "./people-rows.ts";

/** Marit and Hassan filled in together: he wrote his message about a letter with her beside him. */
export function helpedRows({ now, newId, participantIds, adviserIds }: Ground): Pick<Rows, "accessLog"> {
  const done = [["15:34", helpedStart], ["15:40", didCode("message")], ["15:42", helpedEnd]] as const;
  return { accessLog: done.map(([time, what]) => ({ id: newId(), participantId: participantIds.hassan, adviserId: adviserIds.marit, what, at: businessDayAt(now, -2, time) })) };
}
