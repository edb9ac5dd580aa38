import { createEvents, type EventAttributes } from "ics";
import type { BookingForm, BookingStatus } from "#dialect";
import type { Place } from "./booking-rules.ts";

export type CalendarMeeting = { id: string; sequence: number; status: BookingStatus; startsAt: Date; endsAt: Date; form: BookingForm; place: Place | null; updatedAt: Date };
/** The few words of the file, in the person's language: neutral, because other people see calendars. */
export type CalendarWords = { title: string; description: string };

/** An instant the way calendars write it in UTC, so that clock changes cannot move it. */
function utc(instant: Date): string {
  return `${instant.toISOString().replace(/[-:]/g, "").slice(0, 15)}Z`;
}

/** The place as text, for the office and other places only: at home, on the phone and on video nothing is said. */
function locationOf({ form, place }: CalendarMeeting): string | undefined {
  if (form !== "office" && form !== "other") return undefined;
  return place ? [place.placeName, place.street, place.access].filter(Boolean).join(", ") || undefined : undefined;
}

const isCancelled = ({ status }: CalendarMeeting) => status === "cancelled" || status === "declined";

function eventOf(meeting: CalendarMeeting, words: CalendarWords, host: string): EventAttributes & { timestamp: string } {
  return {
    uid: `${meeting.id}@${host}`,
    sequence: meeting.sequence,
    timestamp: utc(meeting.updatedAt),
    start: utc(meeting.startsAt),
    end: utc(meeting.endsAt),
    title: words.title,
    description: words.description,
    status: isCancelled(meeting) ? "CANCELLED" : "CONFIRMED",
    classification: "PRIVATE",
    ...(locationOf(meeting) ? { location: locationOf(meeting) } : {}),
  };
}

function fileOf(events: EventAttributes[], method: "PUBLISH" | "CANCEL"): string {
  const { error, value } = createEvents(events, { productId: "-//Videre//Videre//NO", method });
  if (error || !value) throw error ?? new Error("calendar: no file");
  return foldByBytes(value);
}

/**
 * The calendar file of a meeting (RFC 5545). The UID stays the same for good and SEQUENCE rises with each change, so that
 * importing again moves the entry instead of making a second one; a cancelled meeting takes its entry away. No names, no
 * topic, no link that signs in. Throws when the library refuses the values.
 */
export function makeCalendarFile(meeting: CalendarMeeting, words: CalendarWords, host: string): string {
  return fileOf([eventOf(meeting, words, host)], isCancelled(meeting) ? "CANCEL" : "PUBLISH");
}

/** One calendar with many meetings, the cancelled ones marked as that; the same entries as in their own files. Without meetings it is empty. */
export function makeCalendar(meetings: readonly CalendarMeeting[], words: CalendarWords, host: string): string {
  return fileOf(meetings.map((meeting) => eventOf(meeting, words, host)), "PUBLISH");
}

const lineBytes = 75;

/** The library folds by characters; the standard counts bytes, and Arabic and Cyrillic letters have two. */
function foldByBytes(file: string): string {
  return file.replace(/\r\n[\t ]/g, "").split("\r\n").map(foldLine).join("\r\n");
}

function foldLine(line: string): string {
  let folded = "";
  let used = 0;
  for (const letter of line) {
    const size = Buffer.byteLength(letter);
    if (used + size > lineBytes) {
      folded += "\r\n ";
      used = 1;
    }
    folded += letter;
    used += size;
  }
  return folded;
}
