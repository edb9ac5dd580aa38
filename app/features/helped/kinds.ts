/** What a person can have done with an adviser beside her; each has a text in locales (helped:kinds, admin:helped.kinds). */
export const helpedKinds = ["message", "voice", "meeting", "meeting-ask", "meeting-move", "meeting-cancel", "interpreter", "interpreter-need", "meldekort", "plan", "outcome", "other"] as const;
export type HelpedKind = (typeof helpedKinds)[number];

/** The codes of the access log: the beginning, the end, and each thing done between them. */
export const helpedStart = "assisted-start";
export const helpedEnd = "assisted-end";
const didPrefix = "assisted:";

// The first that fits counts.
const rooms: readonly (readonly [RegExp, HelpedKind])[] = [
  [/^meldinger\/lyd/, "voice"],
  [/^(meldinger|temaer)/, "message"],
  [/^avtaler\/ny$/, "meeting-ask"],
  [/^avtaler\/[^/]+\/flytt$/, "meeting-move"],
  [/^avtaler\/[^/]+\/avlys$/, "meeting-cancel"],
  [/^avtaler\/[^/]+\/tolk$/, "interpreter"],
  [/^avtaler/, "meeting"],
  [/^tolk/, "interpreter-need"],
  [/^meldekort/, "meldekort"],
  [/^plan/, "plan"],
  [/^jobb-eller-skole/, "outcome"],
];

/** What is done at an address of min-side, by the address alone: a page nobody has thought of here is "other", never unmarked. */
export function kindOf(path: string): HelpedKind {
  const own = path.replace(/^\/[^/]+\/min-side\/?/, "").replace(/\/$/, "");
  return rooms.find(([shape]) => shape.test(own))?.[1] ?? "other";
}

/** The code of the access log for a thing done with help. */
export function didCode(kind: HelpedKind): string {
  return `${didPrefix}${kind}`;
}

/** A code of the access log as one of ours: the beginning, the end, or what was done; null for all other codes. Codes of later versions are "other". */
export function readHelped(what: string): HelpedKind | "start" | "end" | null {
  if (what === helpedStart) return "start";
  if (what === helpedEnd) return "end";
  if (!what.startsWith(didPrefix)) return null;
  return helpedKinds.find((kind) => didCode(kind) === what) ?? "other";
}
