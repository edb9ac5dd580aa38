import type { TFunction } from "i18next";
import type { Namespaces } from "#app/i18n/keys.d.ts";
import { formatDayWithYear, formatPhone, formatTimeRange } from "#app/i18n/format.ts";
import type { BookingForm, GenderWish, InterpreterForm, OrderTask } from "#dialect";
import { findSpokenLanguage } from "./spoken-languages.ts";

/** What an agency is told: what it needs for the assignment and nothing about the person (facts 3.12). */
export type ForAgency = {
  reference: string;
  task: OrderTask | null;
  startsAt: string | null;
  endsAt: string | null;
  agencyStartsAt: string | null;
  agencyEndsAt: string | null;
  language: string;
  otherLanguage: string | null;
  /** Only when the adviser has read it: free text can hold what does not belong in an order. */
  dialect: string | null;
  genderWish: GenderWish | null;
  form: InterpreterForm;
  notSamePerson: boolean;
  bookingForm: BookingForm;
  place: string;
  contact: string;
  phone: string;
};

type T = TFunction<Namespaces>;

function when(t: T, startsAt: string, endsAt: string): string {
  const minutes = Math.round((Date.parse(endsAt) - Date.parse(startsAt)) / 60_000);
  return t("admin:interpreter.agency.when", { day: formatDayWithYear(startsAt, "nb"), time: formatTimeRange(startsAt, endsAt, "nb"), minutes });
}

/** Language as agencies call it; one in the person's own words only once read. */
function languageOf(t: T, { language, otherLanguage }: ForAgency): string {
  return findSpokenLanguage(language)?.norwegian ?? otherLanguage ?? t("interpreter:languages.other");
}

function placeOf(t: T, { bookingForm, place }: ForAgency): string {
  if (bookingForm === "office" || bookingForm === "other") return place || t("admin:interpreter.agency.place-later");
  return t(`admin:interpreter.agency.places.${bookingForm}`);
}

const kindOf = (task: OrderTask | null) => (task === "cancel" ? "cancel" : task === "reorder" ? "reorder" : task === "tell-new-time" ? "new-time" : task === "check-form" ? "new-form" : "order");

/** The text an adviser copies to the agency, in Norwegian. No name, no note, no purpose of the meeting. */
export function agencyText(t: T, order: ForAgency): string {
  const kind = kindOf(order.task);
  const { startsAt, endsAt, agencyStartsAt, agencyEndsAt } = order;
  const before = agencyStartsAt && agencyEndsAt ? when(t, agencyStartsAt, agencyEndsAt) : null;
  const now = startsAt && endsAt ? when(t, startsAt, endsAt) : "";
  const line = (label: string, value: string | null) => (value ? [`${label}: ${value}`] : []);
  const wishes = [
    order.genderWish === "woman" || order.genderWish === "man" ? t(`admin:interpreter.agency.genders.${order.genderWish}`) : null,
    order.notSamePerson ? t("admin:interpreter.agency.not-same") : null,
  ].filter((wish) => wish !== null);
  const head = [t(`admin:interpreter.agency.titles.${kind}`), ...line(t("admin:interpreter.agency.reference"), order.reference)];
  const language = line(t("admin:interpreter.agency.language"), languageOf(t, order));
  const contact = line(t("admin:interpreter.agency.contact"), `${order.contact}, ${formatPhone(order.phone, "nb")}`);
  if (kind === "cancel") return [...head, ...line(t("admin:interpreter.agency.cancelled-time"), before ?? now), ...language, ...contact].join("\n");
  return [
    ...head,
    ...(before && before !== now ? line(t(kind === "reorder" ? "admin:interpreter.agency.released-time" : "admin:interpreter.agency.old-time"), before) : []),
    ...line(t("admin:interpreter.agency.time"), now),
    ...language,
    ...line(t("admin:interpreter.agency.dialect"), order.dialect),
    ...line(t("admin:interpreter.agency.form"), t(`admin:interpreter.agency.forms.${order.form}`)),
    ...line(t("admin:interpreter.agency.wishes"), wishes.join(", ")),
    ...line(t("admin:interpreter.agency.place"), placeOf(t, order)),
    ...line(t("admin:interpreter.agency.kind"), t("admin:interpreter.agency.kind-text")),
    ...contact,
  ].join("\n");
}
