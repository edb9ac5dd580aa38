import { addMonths } from "#app/features/calendar/add-months.ts";
import { parseDay, type Day } from "#app/features/calendar/oslo-time.ts";
import { readFigure } from "#app/features/rules/figures.ts";
import type { SettlementAnswer } from "./settlement.tsx";

/** The last day for the programme to begin, counted from the day somebody settled (facts 1.3, § 12). Nothing of it is kept. */
export function answerSettlement(typed: unknown, today: Day): SettlementAnswer {
  const from = typeof typed === "string" ? parseDay(typed) : null;
  if (!from) return { problem: true };
  const by = addMonths(from, Number(readFigure("introduksjonsprogram-start-months").value));
  return { from, by, passed: by < today };
}
