/** Long Norwegian compounds of letters and forms, by the seam where they may break on a narrow phone. */
const seams = /(introduksjons|arbeidsavklarings|kvalifiserings|integrerings|realkompetanse|kompetanse|karriere|foreldre|flyktning|helse|program)(?=program|stønad|penger|kontrakt|plan|loven|vurdering|kartlegging|veiled|koordinator|sykepleier|rådgiver)/gi;

/** The text with soft hyphens in its long Norwegian words: they break at a seam instead of anywhere. Placeholders stay as they are. */
export function breakLongWords(text: string): string {
  return text.split(/(\{\{[^}]*\}\})/).map((part) => (part.startsWith("{{") ? part : part.replace(seams, "$1\u00ad"))).join("");
}
