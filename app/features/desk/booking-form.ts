import { z } from "zod";
import { osloInstant, parseTime } from "#app/features/calendar/oslo-time.ts";
import { bringItems, forms, purposes } from "#app/features/bookings/codes.ts";
import type { Details } from "#app/features/bookings/details.ts";
import { languages } from "#app/i18n/languages.ts";
import { dayField } from "#app/features/participants/team-form.ts";

/** Lengths a meeting can have, in minutes. */
export const lengths = ["15", "30", "45", "60", "75", "90", "120", "150", "180"] as const;

const noteLanguages = languages.map((language) => language.code);
const textLine = z.string().trim().max(120, "admin:bookings.problems.too-long").optional();

/** A time of day as typed, on the 24-hour clock. */
export const timeField = z.string("admin:bookings.problems.time").transform((text, context): string => {
  const time = parseTime(text);
  if (time) return time;
  context.addIssue({ code: "custom", message: "admin:bookings.problems.time" });
  return z.NEVER;
});

const timeFields = {
  day: z.string("admin:bookings.problems.day").pipe(dayField),
  time: timeField,
  minutes: z.enum(lengths, "admin:bookings.problems.minutes"),
};

/** What is said of a meeting besides its time. */
export const detailFields = {
  form: z.enum(forms, "admin:bookings.problems.form"),
  purpose: z.enum(purposes, "admin:bookings.problems.purpose"),
  adviserId: z.string("admin:bookings.problems.adviser"),
  placeName: textLine,
  street: textLine,
  access: textLine,
  busStop: textLine,
  videoLink: z.url({ protocol: /^https$/, error: "admin:bookings.problems.video-link" }).max(500, "admin:bookings.problems.video-link").optional(),
  bring: z.array(z.enum(bringItems)).default([]),
  child: z.enum(["yes", "no"]).optional(),
  note: z.string().trim().max(600, "admin:bookings.problems.note").optional(),
  noteLanguage: z.enum(noteLanguages).default("nb"),
  /** Ticked when a warning has been read: a holiday, outside hours, another meeting at the same time. */
  sure: z.literal("yes").optional(),
};

/** The form of a meeting that has a time: for a new one, a changed one, and for confirming a wish. */
export const meetingForm = z.object({ ...timeFields, ...detailFields });

export const newMeetingForm = z
  .object({
    /** Made with the page: the same form sent twice makes one meeting. */
    key: z.uuid("admin:bookings.problems.old-form"),
    participantId: z.string("admin:bookings.problems.participant"),
  })
  .extend(meetingForm.shape);

type Timed = { day: string; time: string; minutes: (typeof lengths)[number] };

/** The instants of a day and a time in Oslo, and a length in minutes. */
export function timesOf({ day, time, minutes }: Timed): { startsAt: Date; endsAt: Date } {
  const startsAt = osloInstant(day, time);
  return { startsAt, endsAt: new Date(startsAt.getTime() + Number(minutes) * 60_000) };
}

type DetailForm = z.output<z.ZodObject<typeof detailFields>>;

/** What the form says of a meeting besides its time, as the rules of meetings take it; what was left empty is null. */
export function detailsBesideTime(form: DetailForm): Omit<Details, "startsAt" | "endsAt"> & { adviserId: string } {
  return {
    form: form.form,
    purpose: form.purpose,
    adviserId: form.adviserId,
    placeName: form.placeName ?? null,
    street: form.street ?? null,
    access: form.access ?? null,
    busStop: form.busStop ?? null,
    videoLink: form.form === "video" ? (form.videoLink ?? null) : null,
    bring: form.bring,
    childWelcome: form.child === undefined ? null : form.child === "yes",
    note: form.note ?? null,
    noteLanguage: form.note ? form.noteLanguage : null,
  };
}

/** The same with the time. */
export function detailsOf(form: z.output<typeof meetingForm>): Details & { startsAt: Date; endsAt: Date; adviserId: string } {
  return { ...detailsBesideTime(form), ...timesOf(form) };
}
