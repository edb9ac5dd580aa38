/** What an access was about, by the first word of its code; each has a text in locales (admin:participants.access.areas). */
const areas: Record<string, Area> = {
  participant: "person", participants: "lists", meldekort: "lists", inbox: "lists", bookings: "lists", thread: "messages", notes: "notes", note: "notes",
  booking: "meetings", interpreter: "interpreter", card: "card", team: "team", plan: "plan", plans: "lists", export: "export",
};
export type Area = "person" | "lists" | "messages" | "notes" | "meetings" | "interpreter" | "card" | "team" | "plan" | "export" | "other";

/** An access for people: which part of what is kept, and whether it was only read. Codes of later versions are "other". */
export function describeAccess(what: string): { area: Area; changed: boolean } {
  const [first = "", ...rest] = what.split("-");
  const act = rest.at(-1) ?? "";
  return { area: act === "list" ? "lists" : (areas[first] ?? "other"), changed: first !== "export" && !["read", "listed", "list"].includes(act) };
}
