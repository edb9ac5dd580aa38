import type { BookingForm } from "#dialect";

/** What of a meeting can be changed and is shown as old and new. Instants are UTC. */
export type Details = {
  startsAt: Date | null;
  endsAt: Date | null;
  form: BookingForm;
  purpose: string;
  adviserId: string | null;
  placeName: string | null;
  street: string | null;
  access: string | null;
  busStop: string | null;
  videoLink: string | null;
  bring: string[];
  childWelcome: boolean | null;
  note: string | null;
  noteLanguage: string | null;
};

const detailNames = [
  "startsAt", "endsAt", "form", "purpose", "adviserId", "placeName", "street", "access", "busStop", "videoLink", "bring", "childWelcome", "note", "noteLanguage",
] as const satisfies readonly (keyof Details)[];

/** Old or new details as the history keeps them: instants as ISO text. */
export type KeptDetails = { [name in keyof Details]?: Details[name] extends Date | null ? string | null : Details[name] };

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
}

function kept(details: Partial<Details>, names: readonly (keyof Details)[]): KeptDetails {
  return JSON.parse(JSON.stringify(Object.fromEntries(names.map((name) => [name, details[name] ?? null])))) as KeptDetails;
}

/** What differs, before and after; null when nothing does. A new time is always kept with both its ends. */
export function compareDetails(before: Details, wanted: Partial<Details>): { old: KeptDetails; new: KeptDetails } | null {
  const names = detailNames.filter((name) => wanted[name] !== undefined && !same(before[name], wanted[name]));
  if (names.length === 0) return null;
  const withTime: (keyof Details)[] = names.some(isTime) ? ["startsAt", "endsAt", ...names.filter((name) => !isTime(name))] : names;
  return { old: kept(before, withTime), new: kept({ ...before, ...wanted }, withTime) };
}

function isTime(name: string): boolean {
  return name === "startsAt" || name === "endsAt";
}

/** True when the meeting is at another time, or ends at another. */
export function changesTime(change: { new: KeptDetails }): boolean {
  return change.new.startsAt !== undefined;
}

/** True when it is held in another way or at another place. */
export function changesPlace(change: { new: KeptDetails }): boolean {
  return (["form", "placeName", "street", "access", "videoLink"] as const).some((name) => change.new[name] !== undefined);
}
