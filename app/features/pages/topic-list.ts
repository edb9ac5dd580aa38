import type { ContactKind, OfferKind } from "#app/features/offers/kinds.ts";
import type { PageSituation, Phase } from "./topic-filters.ts";

export const topicGroups = ["time", "learn", "work", "money", "everyday", "help"] as const;
export type TopicGroup = (typeof topicGroups)[number];

/** One topic page: where it stands in the list, for whom and when, what to read next, and which local offers belong to it. */
export type TopicPage = {
  slug: `tema/${string}`;
  group: TopicGroup;
  /** Empty: for everybody. */
  situations: readonly PageSituation[];
  phases: readonly Phase[];
  /** Slugs of two to four pages to go on to. */
  related: readonly string[];
  offers?: readonly OfferKind[];
  /** Places to call that belong to it. */
  contacts?: readonly ContactKind[];
  /** Somebody may need to hide the page at once: it has a way out on top. */
  quickExit?: true;
};

const topic = (name: string, group: TopicGroup, given: Omit<TopicPage, "slug" | "group">): TopicPage => ({ slug: `tema/${name}`, group, ...given });

const always: readonly Phase[] = ["first-weeks", "first-year", "later"];
const settled: readonly Phase[] = ["first-year", "later"];
const newHere: readonly Phase[] = ["first-weeks", "first-year"];

/** All topics in their order. */
export const topicPages: readonly TopicPage[] = [
  topic("forste-uker", "time", { situations: [], phases: ["first-weeks"], related: ["tema/forste-ar", "tema/bolig", "tema/helse", "tema/hvem-er-hvem"], offers: ["language-cafe", "activity"] }),
  topic("forste-ar", "time", { situations: [], phases: ["first-year"], related: ["tema/norskopplaering", "tema/kompetanse-og-karriere", "tema/senere"] }),
  topic("senere", "time", { situations: [], phases: ["later"], related: ["tema/jobb-intervju-skoleplass", "tema/hjelp-til-jobb", "rettigheter"] }),
  topic("bosetting", "time", { situations: ["programme", "family"], phases: ["first-weeks"], related: ["tema/forste-uker", "tema/bolig", "introduksjonsprogrammet"], offers: ["housing-help"] }),
  topic("norskopplaering", "learn", { situations: [], phases: always, related: ["tema/kompetanse-og-karriere", "tema/venner-og-aktiviteter", "tema/digital-hjelp"], offers: ["course", "language-cafe"], contacts: ["adult-education"] }),
  topic("kompetanse-og-karriere", "learn", { situations: ["programme", "jobseeker"], phases: newHere, related: ["tema/godkjenning-av-utdanning", "tema/hurtigspor", "tema/vedtak-og-plan"], contacts: ["career-centre"] }),
  topic("godkjenning-av-utdanning", "learn", { situations: ["programme", "jobseeker", "labour-immigrant", "family"], phases: settled, related: ["tema/kompetanse-og-karriere", "tema/hurtigspor", "tema/jobbe-i-norge"] }),
  topic("ungdom", "learn", { situations: ["programme", "family"], phases: always, related: ["tema/barnehage-og-skole", "tema/venner-og-aktiviteter", "tema/foreldre"], offers: ["activity"] }),
  topic("arbeidspraksis", "work", { situations: ["programme", "jobseeker"], phases: settled, related: ["tema/hjelp-til-jobb", "tema/jobb-intervju-skoleplass", "meldekort"] }),
  topic("hjelp-til-jobb", "work", { situations: ["programme", "jobseeker"], phases: settled, related: ["tema/arbeidspraksis", "tema/hurtigspor", "tema/jobb-intervju-skoleplass"], contacts: ["nav-office"] }),
  topic("hurtigspor", "work", { situations: ["programme", "jobseeker"], phases: settled, related: ["tema/godkjenning-av-utdanning", "tema/hjelp-til-jobb", "tema/kompetanse-og-karriere"], offers: ["hurtigspor"] }),
  topic("jobb-intervju-skoleplass", "work", { situations: ["programme", "jobseeker", "labour-immigrant"], phases: settled, related: ["meldekort", "tema/penger", "tema/jobbe-i-norge"] }),
  topic("jobbe-i-norge", "work", { situations: ["labour-immigrant", "jobseeker"], phases: always, related: ["meldekort", "tema/norskopplaering", "tema/godkjenning-av-utdanning", "rettigheter"], offers: ["course"] }),
  topic("penger", "money", { situations: ["programme"], phases: always, related: ["tema/sosialhjelp", "tema/penger-til-familien", "tema/bolig"], offers: ["money-help"] }),
  topic("sosialhjelp", "money", { situations: [], phases: always, related: ["tema/penger", "tema/bolig", "rettigheter"], offers: ["money-help"], contacts: ["social-service"] }),
  topic("penger-til-familien", "money", { situations: ["family", "programme", "labour-immigrant"], phases: always, related: ["tema/barnehage-og-skole", "tema/vanskelig-a-mote", "tema/sosialhjelp"] }),
  topic("supplerende-stonad", "money", { situations: ["older"], phases: settled, related: ["tema/over-55", "tema/sosialhjelp", "tema/bolig"] }),
  topic("bolig", "money", { situations: [], phases: always, related: ["tema/penger", "tema/sosialhjelp", "tema/bosetting"], offers: ["housing-help"], contacts: ["social-service"] }),
  topic("helse", "everyday", { situations: [], phases: always, related: ["tema/vanskelig-a-mote", "tema/kvinner", "tolk"], contacts: ["doctor", "health-centre"] }),
  topic("vanskelig-a-mote", "everyday", { situations: ["programme", "jobseeker"], phases: always, related: ["tema/helse", "avtaler", "tema/foreldre"] }),
  topic("barnehage-og-skole", "everyday", { situations: ["family", "programme", "labour-immigrant"], phases: always, related: ["tema/foreldre", "tema/penger-til-familien", "tema/ungdom"], contacts: ["kindergarten-office", "school-contact"] }),
  topic("foreldre", "everyday", { situations: ["family", "programme"], phases: always, related: ["tema/barnehage-og-skole", "tema/kvinner", "tema/penger-til-familien"], offers: ["activity"], contacts: ["health-centre"] }),
  topic("kvinner", "everyday", { situations: [], phases: always, related: ["tema/vold", "tema/helse", "tema/foreldre"], offers: ["activity"], quickExit: true }),
  topic("vold", "everyday", { situations: [], phases: always, related: ["tema/kvinner", "tema/helse", "rettigheter"], quickExit: true }),
  topic("venner-og-aktiviteter", "everyday", { situations: [], phases: always, related: ["tema/over-55", "tema/norskopplaering", "tema/vanlig-i-norge"], offers: ["activity", "language-cafe", "fadder"], contacts: ["volunteer-centre"] }),
  topic("over-55", "everyday", { situations: ["older"], phases: always, related: ["tema/venner-og-aktiviteter", "tema/supplerende-stonad", "tema/helse"], offers: ["contact-point", "language-cafe", "activity"] }),
  topic("vanlig-i-norge", "everyday", { situations: [], phases: newHere, related: ["tema/forste-uker", "tema/venner-og-aktiviteter", "avtaler"] }),
  topic("vedtak-og-plan", "help", { situations: [], phases: always, related: ["rettigheter", "introduksjonsprogrammet", "tema/hvem-er-hvem"] }),
  topic("digital-hjelp", "help", { situations: [], phases: newHere, related: ["meldekort", "kontakt", "tema/hvem-er-hvem"], offers: ["digital-help"] }),
  topic("hvem-er-hvem", "help", { situations: [], phases: newHere, related: ["kontakt", "tolk", "tema/vedtak-og-plan"] }),
];

/** What to read after one of the core pages. */
const relatedToCore: Record<string, readonly string[]> = {
  introduksjonsprogrammet: ["tema/vanskelig-a-mote"],
  meldekort: ["tema/jobb-intervju-skoleplass", "tema/digital-hjelp", "introduksjonsprogrammet"],
  avtaler: ["tolk", "tema/vanskelig-a-mote", "tema/hvem-er-hvem"],
  tolk: ["avtaler", "tema/helse", "rettigheter"],
  rettigheter: ["tema/vedtak-og-plan", "tolk", "kontakt"],
  kontakt: ["tema/hvem-er-hvem", "tema/digital-hjelp"],
  ordliste: ["tema/vanlig-i-norge", "tema/hvem-er-hvem"],
};

/** The topic of a slug, or null. */
export function findTopic(slug: string): TopicPage | null {
  return topicPages.find((one) => one.slug === slug) ?? null;
}

/** Slugs of the pages to go on to. */
export function relatedTo(slug: string): readonly string[] {
  const ofMeldekort = slug.startsWith("meldekort/") ? ["meldekort", "meldekort/eksempler", "meldekort/for-sent"].filter((one) => one !== slug) : [];
  return findTopic(slug)?.related ?? relatedToCore[slug] ?? ofMeldekort;
}

const otherWords: Record<string, string> = { "tema/sprakpraksis": "tema/arbeidspraksis", "tema/språkpraksis": "tema/arbeidspraksis" };

/** Where an address goes that uses a word we do not: språkpraksis is arbeidspraksis (features B7). Null for all others. */
export function otherWordFor(rest: string): string | null {
  return otherWords[rest.toLowerCase()] ?? null;
}
