import { z } from "zod";
import { cancelReasons, forms, moveReasons, partsOfDay, purposes } from "./codes.ts";

export const noteMax = 500;

const key = z.string().min(1, "bookings:problems.unknown").max(80, "bookings:problems.unknown");
const note = z.string().trim().max(noteMax, "bookings:problems.note-too-long").optional();
const unknown = { error: "bookings:problems.unknown" };
const tick = z.literal("yes", unknown).optional();

/** When a meeting suits: ticks, none of them required. */
const wishes = {
  parts: z.array(z.enum(partsOfDay, unknown)).max(partsOfDay.length).default([]),
  weekdays: z.array(z.enum(["1", "2", "3", "4", "5"], unknown)).max(5).default([]),
};

/** The form for a wished meeting. `who` is an adviser's id, or empty for whoever has time. */
export const askForm = z.object({
  formKey: key,
  purpose: z.enum(purposes, { error: "bookings:problems.purpose" }),
  form: z.enum(forms, { error: "bookings:problems.form" }),
  who: z.string().max(80).optional(),
  ...wishes,
  bringsChild: tick,
  needsTravelHelp: tick,
  note,
});

/** The form for another time. */
export const moveForm = z.object({ formKey: key, reason: z.enum(moveReasons, { error: "bookings:problems.reason" }), ...wishes, note });

/** The buttons for "I cannot come". */
export const cancelForm = z.object({ reason: z.enum(cancelReasons, { error: "bookings:problems.reason" }) });

/** The buttons of a meeting's own page. */
export const meetingForm = z.object({
  intent: z.enum(["coming", "seen", "accept", "none", "withdraw"], unknown),
  back: z.enum(["min-side", "avtale"]).catch("avtale"),
  slotId: z.string().max(80).optional(),
});

/** Ticked wishes as they are kept. */
export function wishesOf({ parts, weekdays }: { parts: string[]; weekdays: string[] }) {
  return { partsOfDay: parts, weekdays: weekdays.map(Number) };
}
