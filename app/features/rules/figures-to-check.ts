import { addDays, type Day } from "#app/features/calendar/oslo-time.ts";
import { figures, type Figure } from "./figures.ts";

/** After how many days somebody should look at the source again: sooner for what changes often, or rests on an older source. */
const holdsFor: Record<Figure["certainty"], number> = { verified: 365, computed: 365, older: 90, "changes-often": 90 };

export type FigureToCheck = Figure & { /** The day by which the source should be looked at again. */ due: Day };

/** When a figure should be checked: some time after the last check; amounts in kroner also a year after they began to hold. */
export function checkDue({ certainty, checkedOn, validFrom, unit }: Figure): Day {
  const again = addDays(checkedOn, holdsFor[certainty]);
  const newAmount = unit === "nok" && validFrom ? addDays(validFrom, 365) : again;
  return newAmount < again ? newAmount : again;
}

/** The rule figures whose check is due today or before, the longest overdue first (features B1). */
export function figuresToCheck(today: Day, all: readonly Figure[] = figures): FigureToCheck[] {
  return all
    .map((figure) => ({ ...figure, due: checkDue(figure) }))
    .filter(({ due }) => due <= today)
    .sort((one, other) => one.due.localeCompare(other.due));
}

/** The next day on which a figure is due, or null when there are no figures. */
export function nextCheck(today: Day, all: readonly Figure[] = figures): Day | null {
  return all.map(checkDue).filter((due) => due > today).sort()[0] ?? null;
}
