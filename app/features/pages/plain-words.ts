/** Words of offices, which our texts do without; whole words, in any case. */
export const officialese = [
  "vedrørende", "i henhold til", "iht", "jf", "dersom", "såfremt", "herunder", "ovennevnte", "nedenstående", "foreligge",
  "foreligger", "fremgår", "framgår", "fremkommer", "anmodning", "anmode", "besørge", "iverksette", "inneha", "innehar",
  "samt", "således", "for øvrig", "forøvrig", "hvorvidt", "herved", "hvorav", "i den forbindelse", "med hensyn til",
  "i forhold til", "påkrevd", "påregnes", "plikter å", "pålagt", "unnlate", "unnlater", "ettersende", "imøtekomme",
  "vederlagsfritt", "utbetales", "innvilges", "avslås", "rettighetshaver", "tjenestemottaker", "stønadsmottaker", "klient",
] as const;

/** Words that blame the reader. */
export const blame = [
  "din feil", "din skyld", "ditt ansvar", "du glemte", "du har glemt", "du burde", "du skulle ha", "du har ikke møtt", "uteble",
  "uteblitt", "slurv", "unnskyldning", "unnlot", "straff", "straffes", "juks", "misbruk", "manglende oppmøte", "ulovlig fravær",
] as const;

/** Words that put the reader in a drawer, on pages that are for everybody. */
export const othering = ["flyktning", "flyktninger", "fremmedkulturell", "ikke-vestlig", "språkpraksis"] as const;

/** Which of the words stand in the texts, each with its text. */
export function findWords(texts: readonly string[], words: readonly string[]): { word: string; text: string }[] {
  return texts.flatMap((text) => words.filter((word) => new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, "iu").test(text)).map((word) => ({ word, text })));
}
