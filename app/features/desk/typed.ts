/** What stands in a form: as typed before, or as kept. Several values of one name are a list. */
export type Typed = Record<string, string | string[] | undefined>;

/** The one value of a field; empty when nothing was typed. */
export function typedIn(typed: Typed, name: string): string {
  const value = typed[name];
  return (Array.isArray(value) ? value[0] : value) ?? "";
}

/** All values of a field with several, such as ticks. */
export function tickedIn(typed: Typed, name: string): string[] {
  const value = typed[name];
  return value === undefined || value === "" ? [] : [value].flat();
}
