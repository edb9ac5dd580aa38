import { osloDay } from "#app/features/calendar/oslo-time.ts";
import { isContactKind } from "#app/features/offers/kinds.ts";
import type { OfferRow } from "#app/features/offers/offer-table.tsx";
import { confirmedSince, kindOf } from "#app/features/offers/read-offers.server.ts";
import { figuresToCheck, nextCheck, type FigureToCheck } from "#app/features/rules/figures-to-check.ts";
import { nextPageCheck, pagesToCheck, type PageToCheck } from "#app/features/rules/pages-to-check.ts";
import { sourceLanguage } from "#app/i18n/languages.ts";
import { listOffers } from "#db/queries/offers.server.ts";
import { countFeedback, listFeedbackTexts } from "#db/queries/page-feedback.server.ts";
import type { Db } from "#dialect";
import type { FeedbackCount, FeedbackText } from "./feedback-tables.tsx";
import { findSlug, isHidden } from "./page-list.ts";
import { readPageTitle } from "./read-page.server.ts";

const textsShown = 100;

/** The Norwegian title of a page; its slug when the page is gone. */
const titleOf = (slug: string) => (findSlug(slug) ? readPageTitle(slug, sourceLanguage).title : slug);

/** Answers about a page that somebody may have to hide are not shown, those of before neither: in a small place they point to a person. */
const isShown = ({ page }: { page: string }) => !isHidden(page);

export type ContentRoom = { offers: OfferRow[]; contacts: OfferRow[]; counts: FeedbackCount[]; texts: FeedbackText[]; figures: { due: FigureToCheck[]; next: string | null }; pages: { due: (PageToCheck & { title: string })[]; next: string | null } };

/** What the desk sees of the content: the office's offers and places to call, how the pages were found, what was written about them, and the pages and figures to look up again. */
export async function readContentRoom(db: Db, officeId: string, now: Date): Promise<ContentRoom> {
  const [offers, counts, texts] = await Promise.all([listOffers(db, officeId), countFeedback(db), listFeedbackTexts(db, textsShown)]);
  const today = osloDay(now);
  const since = confirmedSince(today);
  const rows = offers.map(({ id, kind, title, lastConfirmed }) => ({ id, kind: kindOf(kind), title, lastConfirmed, stale: lastConfirmed < since }));
  return {
    offers: rows.filter(({ kind }) => !kind || !isContactKind(kind)),
    contacts: rows.filter(({ kind }) => kind && isContactKind(kind)),
    counts: counts.filter(isShown).map((row) => ({ ...row, title: titleOf(row.page), easy: Number(row.easy ?? 0) })),
    texts: texts.filter(isShown).map(({ page, text, ...row }) => ({ ...row, title: titleOf(page), text: text ?? "" })),
    figures: { due: figuresToCheck(today), next: nextCheck(today) },
    pages: { due: pagesToCheck(today).map((page) => ({ ...page, title: titleOf(page.slug) })), next: nextPageCheck(today) },
  };
}
