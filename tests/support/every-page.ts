import { and, eq, isNotNull } from "drizzle-orm";
import { legalBases, pagePath } from "#app/features/pages/page-address.ts";
import { pageSlugs } from "#app/features/pages/page-list.ts";
import { languages, sourceLanguage, type LanguageCode } from "#app/i18n/languages.ts";
import { advisers, bookings, interpreterOrders, localOffers, outcomes, participants, planElements, teams, threads, type Db } from "#dialect";
import type { Person } from "./signed-in.ts";
import { listRoutes } from "./route-list.ts";

export type EveryPage = { path: string; lang: LanguageCode; as: Person | null };

/** A row of the demo to fill each address with, all of the same participant and of an adviser in her team. */
async function findRows(db: Db) {
  const rows = await db
    .select({ participantId: participants.id, adviserId: advisers.id, bookingId: bookings.id, threadId: threads.id, orderId: interpreterOrders.id, offerId: localOffers.id, elementId: planElements.id, outcomeId: outcomes.id })
    .from(participants)
    .innerJoin(teams, eq(teams.participantId, participants.id))
    .innerJoin(advisers, eq(advisers.id, teams.adviserId))
    .innerJoin(threads, eq(threads.participantId, participants.id))
    .innerJoin(interpreterOrders, eq(interpreterOrders.participantId, participants.id))
    .innerJoin(bookings, eq(bookings.id, interpreterOrders.bookingId))
    .innerJoin(planElements, eq(planElements.participantId, participants.id))
    .innerJoin(outcomes, eq(outcomes.participantId, participants.id))
    .innerJoin(localOffers, eq(localOffers.officeId, participants.officeId))
    // Somebody who may also correct texts, so that the texts room is walked.
    .where(and(eq(bookings.status, "confirmed"), isNotNull(advisers.textLanguages)))
    .limit(1);
  const row = rows[0];
  if (!row) throw new Error("the demo has no participant with an adviser, a thread and a confirmed meeting with an interpreter order");
  return row;
}

/** Every information page in a language; of those with the most in them also the other views, and each set of rules. */
function pagePaths(lang: LanguageCode): string[] {
  const views = (["norsk", "skriv-ut", "skriv-ut-norsk"] as const).filter((view) => lang !== sourceLanguage || view === "skriv-ut");
  const heaviest = [...legalBases.map((basis) => ({ slug: "introduksjonsprogrammet", basis })), { slug: "tema/vold" }, { slug: "ordliste" }];
  return [...pageSlugs, ...heaviest.flatMap((given) => ["page" as const, ...views].map((view) => pagePath({ ...given, view }))).filter((path) => !pageSlugs.includes(path))];
}

/**
 * Every page of the route manifest in every language (the desk in Norwegian only), with who must be signed in.
 * Built from the manifest, so that a new page is walked without anybody adding it.
 */
export async function listEveryPage(db: Db, only?: readonly LanguageCode[]): Promise<EveryPage[]> {
  const row = await findRows(db);
  const participant: Person = { kind: "participant", id: row.participantId };
  const adviser: Person = { kind: "adviser", id: row.adviserId };
  const codes = languages.map((language) => language.code).filter((code) => !only || only.includes(code));
  const pages: EveryPage[] = [];
  for (const route of (await listRoutes()).filter((one) => one.hasPage)) {
    // Signing out is a post, and "farvel" leaves for another site at once: the sign-in journeys walk both.
    if (/logg-ut|farvel/.test(route.path)) continue;
    // The closed desk is there only while an adviser sits beside somebody: assisted.test.ts looks at it.
    if (route.path === "/admin/sammen") continue;
    const filled = route.path
      .replace("/admin/sprak/:code/*", "/admin/sprak/:code/pages/tolk")
      .replace(":code", "uk")
      .replace("/:lang/*", "/:lang/:page")
      .replace("/*", "/finnes-ikke")
      .replace(":filter", "familie")
      .replace(/:(bookingId|threadId|orderId|participantId|offerId|elementId|outcomeId)/g, (_, name: keyof typeof row) => row[name]);
    if (filled.startsWith("/admin")) {
      pages.push({ path: filled, lang: sourceLanguage, as: filled.startsWith("/admin/logg-inn") ? null : adviser });
      if (filled.endsWith("/pages/tolk")) for (const view of ["?blokk=_summary", "?gjort=lagret&ved=2"]) pages.push({ path: filled + view, lang: sourceLanguage, as: adviser });
      continue;
    }
    for (const lang of codes) {
      const own = filled.replace(":lang", lang);
      const person = own.includes("/min-side") ? participant : null;
      if (own === "/" || own === "/finnes-ikke") continue;
      if (own.includes(":page")) for (const slug of pagePaths(lang)) pages.push({ path: own.replace(":page", slug), lang, as: null });
      else pages.push({ path: own, lang, as: person });
    }
  }
  // The page that asks for a language is written in the browser's first one, English here.
  if (codes.includes("en")) pages.push({ path: "/?sprak=", lang: "en", as: null });
  return [...pages, ...codes.map((lang) => ({ path: `/${lang}/finnes-ikke/her`, lang, as: null }))];
}
