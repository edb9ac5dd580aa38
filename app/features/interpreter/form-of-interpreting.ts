import type { BookingForm, InterpreterForm } from "#dialect";

/**
 * How the interpreter takes part in a meeting of this form, given the wish. A phone meeting has the interpreter on the
 * phone and a video meeting on the screen or phone, whatever was wished.
 */
export function interpreterFormFor(bookingForm: BookingForm, wish: InterpreterForm | null): InterpreterForm {
  if (bookingForm === "phone") return "phone";
  if (bookingForm === "video") return wish === "phone" ? "phone" : "screen";
  return wish ?? "any";
}

/** True when the interpreter takes part in another way than the meeting: worth a line of its own. */
export function differsFromMeeting(form: InterpreterForm, bookingForm: BookingForm): boolean {
  if (form === "any") return false;
  if (bookingForm === "phone") return form !== "phone";
  if (bookingForm === "video") return form !== "screen";
  return form !== "on-site";
}
