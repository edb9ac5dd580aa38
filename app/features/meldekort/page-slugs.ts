/** The information pages under meldekort, as their addresses and files are called: which one, the four kinds, and what to do. */
export const meldekortSlugs = [
  "meldekort/hvilket",
  "meldekort/hvilket-penger",
  "meldekort/hvilket-ikke",
  "meldekort/hvilket-usikker",
  "meldekort/jobbsoker",
  "meldekort/dagpenger",
  "meldekort/aap",
  "meldekort/tiltakspenger",
  "meldekort/eksempler",
  "meldekort/for-sent",
  "meldekort/feil",
  "meldekort/papir",
] as const;
