import { osloDay } from "#app/features/calendar/oslo-time.ts";
import type { OfferRow } from "#app/features/offers/offer-table.tsx";
import { confirmedSince, kindOf } from "#app/features/offers/read-offers.server.ts";
import { sourceLanguage } from "#app/i18n/languages.ts";
import { listOffers } from "#db/queries/offers.server.ts";
import { countFeedback, listFeedbackTexts } from "#db/queries/page-feedback.server.ts";
import type { Db } from "#dialect";
import type { FeedbackCount, FeedbackText } from "./feedback-tables.tsx";
import { findSlug } from "./page-list.ts";
import { readPageTitle } from "./read-page.server.ts";

const textsShown = 100;

/** The Norwegian title of a page; its slug when the page is gone. */
const titleOf = (slug: string) => (findSlug(slug) ? readPageTitle(slug, sourceLanguage).title : slug);

/** What the desk sees of the content: the office's offers, how the pages were found, and what was written about them. */
export async function readContentRoom(db: Db, officeId: string, now: Date): Promise<{ offers: OfferRow[]; counts: FeedbackCount[]; texts: FeedbackText[] }> {
  const [offers, counts, texts] = await Promise.all([listOffers(db, officeId), countFeedback(db), listFeedbackTexts(db, textsShown)]);
  const since = confirmedSince(osloDay(now));
  return {
    offers: offers.map(({ id, kind, title, lastConfirmed }) => ({ id, kind: kindOf(kind), title, lastConfirmed, stale: lastConfirmed < since })),
    counts: counts.map((row) => ({ ...row, title: titleOf(row.page), easy: Number(row.easy ?? 0) })),
    texts: texts.map(({ page, text, ...row }) => ({ ...row, title: titleOf(page), text: text ?? "" })),
  };
}
