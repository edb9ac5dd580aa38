/**
 * A name as it is searched: lower case, accents off (é is e, å is a), ø as o and æ as ae, only letters, digits and single
 * spaces. Done in our own code, because SQLite's lower() knows ASCII only.
 */
export function foldName(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("ø", "o")
    .replaceAll("æ", "ae")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** The parts of what somebody searches for; each must stand somewhere in the folded name. */
export function foldSearch(search: string): string[] {
  return foldName(search).split(" ").filter(Boolean).slice(0, 5);
}
