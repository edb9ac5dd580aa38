/** Language codes of voices that can read a language of ours, best first. Never a voice of another language: it would be noise. */
const voicesOf: Record<string, readonly string[]> = {
  nb: ["nb", "no"],
  nn: ["nn", "nb", "no"],
  "fa-AF": ["fa-AF", "prs", "fa"],
  ku: ["ku", "kmr"],
};

/** The voices to look for, for a language code; the device may have none of them. */
export function voicesFor(lang: string): readonly string[] {
  return voicesOf[lang] ?? [lang];
}
