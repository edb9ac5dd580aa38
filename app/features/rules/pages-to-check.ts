import { addDays, type Day } from "#app/features/calendar/oslo-time.ts";
import { isOverdue, pageSources, type PageSources } from "./page-sources.ts";

/** How many days before its day a page is shown to the desk. */
const soonFor = 30;

/** `late`: readers are told too. `due`: today is the day. */
export type CheckStatus = "late" | "due" | "soon";

export type PageToCheck = PageSources & { status: CheckStatus };

function statusOf(page: PageSources, today: Day): CheckStatus | null {
  if (isOverdue(page, today)) return "late";
  if (page.checkAgain === today) return "due";
  return page.checkAgain <= addDays(today, soonFor) ? "soon" : null;
}

/** The pages whose sources somebody should look up again now or within 30 days, the longest overdue first (features B1). */
export function pagesToCheck(today: Day, all: readonly PageSources[] = pageSources): PageToCheck[] {
  return all
    .flatMap((page) => {
      const status = statusOf(page, today);
      return status ? [{ ...page, status }] : [];
    })
    .sort((one, other) => one.checkAgain.localeCompare(other.checkAgain));
}

/** The next day on which a page is due, or null when there are no pages. */
export function nextPageCheck(today: Day, all: readonly PageSources[] = pageSources): Day | null {
  return all.map(({ checkAgain }) => checkAgain).filter((day) => day > today).sort()[0] ?? null;
}
