import { osloDay, type Day } from "#app/features/calendar/oslo-time.ts";
import type { Booking, ChangeRow } from "#db/queries/bookings.server.ts";
import type { KeptDetails } from "./details.ts";

/** One thing that is not as it was: codes and names before and now, null where nothing was known. */
export type Difference =
  | { what: "time"; before: { startsAt: string; endsAt: string } | null; now: { startsAt: string; endsAt: string } | null }
  | { what: "form" | "about" | "place" | "who"; before: string | null; now: string | null }
  | { what: "bring"; before: string[]; now: string[] }
  | { what: "video" | "note" };

/** What is new since the participant last said that she had seen it, by whom and on which day. */
export type SeenChange = { differences: Difference[]; by: "participant" | "office"; name: string | null; day: Day };

const placeNames = ["placeName", "street", "access", "busStop"] as const;

/** At home, on the phone and on video there is no address to compare. Without a form it was not what changed. */
function hasAddress(form: KeptDetails["form"]): boolean {
  return form === undefined || form === "office" || form === "other";
}

/** Only what changed of a place: a new floor does not repeat the street. */
function pick(details: KeptDetails, names: readonly (typeof placeNames)[number][]): KeptDetails {
  return Object.fromEntries(names.map((name) => [name, details[name] ?? null]));
}

function placeText({ placeName, street, access, busStop }: KeptDetails): string | null {
  return [placeName, street, access, busStop].filter(Boolean).join(", ") || null;
}

function timesOf({ startsAt, endsAt }: KeptDetails) {
  return startsAt && endsAt ? { startsAt, endsAt } : null;
}

/** Old and new details as differences that people can read. */
export function differencesBetween(old: KeptDetails, now: KeptDetails, adviserNames: ReadonlyMap<string, string>): Difference[] {
  const found: Difference[] = [];
  const changed = (name: keyof KeptDetails) => old[name] !== undefined && JSON.stringify(old[name]) !== JSON.stringify(now[name]);
  const nameOf = (id: string | null | undefined) => (id ? (adviserNames.get(id) ?? null) : null);
  if (changed("startsAt") || changed("endsAt")) found.push({ what: "time", before: timesOf(old), now: timesOf(now) });
  if (changed("form")) found.push({ what: "form", before: old.form ?? null, now: now.form ?? null });
  const moved = placeNames.filter(changed);
  if (moved.length > 0 && hasAddress(now.form ?? old.form)) found.push({ what: "place", before: placeText(pick(old, moved)), now: placeText(pick(now, moved)) });
  if (changed("adviserId")) found.push({ what: "who", before: nameOf(old.adviserId), now: nameOf(now.adviserId) });
  if (changed("purpose")) found.push({ what: "about", before: old.purpose ?? null, now: now.purpose ?? null });
  if (changed("bring")) found.push({ what: "bring", before: old.bring ?? [], now: now.bring ?? [] });
  if (changed("videoLink")) found.push({ what: "video" });
  if (changed("note") && now.note) found.push({ what: "note" });
  return found;
}

/** Old details, without what a meeting did not have before it had its first time. */
export function oldOf(change: Pick<ChangeRow, "old">): KeptDetails {
  return change.old ?? {};
}

function keptNow(booking: Booking): KeptDetails {
  return { ...booking, startsAt: booking.startsAt?.toISOString() ?? null, endsAt: booking.endsAt?.toISOString() ?? null };
}

/**
 * What differs from the meeting as the participant last knew it, or null. Several changes become one: the oldest unseen
 * value is "before", the meeting's own is "now"; what was changed back is no difference.
 */
export function describeChanges(booking: Booking, changes: readonly ChangeRow[], adviserNames: ReadonlyMap<string, string>): SeenChange | null {
  const unseen = changes.filter((change) => change.bookingId === booking.id && change.seenAt === null && (change.kind === "changed" || change.kind === "moved"));
  const last = unseen.at(-1);
  if (!last) return null;
  const before = unseen.toReversed().reduce<KeptDetails>((all, change) => ({ ...all, ...oldOf(change) }), {});
  const differences = differencesBetween(before, keptNow(booking), adviserNames);
  if (differences.length === 0) return null;
  return { differences, by: last.actorKind === "participant" ? "participant" : "office", name: last.actorName, day: osloDay(last.at) };
}

/** Ids of advisers named in the old or new details of some changes. */
export function advisersIn(changes: readonly Pick<ChangeRow, "old" | "new">[]): string[] {
  const ids = changes.flatMap(({ old, new: new_ }) => [(old as KeptDetails | null)?.adviserId, (new_ as KeptDetails | null)?.adviserId]);
  return [...new Set(ids.filter((id): id is string => typeof id === "string"))];
}
