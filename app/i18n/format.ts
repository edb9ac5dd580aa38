import { directionOf } from "./languages.ts";

/**
 * The one formatter: Gregorian calendar, Latin digits, 24-hour clock, Oslo time, in every language (facts 5.4). Server
 * only, because browsers lack the data of several of our languages. `lang` is a BCP-47 code.
 */

/** A calendar day (YYYY-MM-DD), an instant, or an instant as ISO text, the way loaders hand it on. */
export type When = string | Date;

const zone = "Europe/Oslo";

/** English dates as in Europe: the day before the month. */
const localeOf: Record<string, string> = { en: "en-GB" };

/** Languages of Norway that write the time with a full stop. */
const timeWithStop = new Set(["nb", "nn"]);

/** Languages for which Intl only knows a bare year-month-day order; the year goes last instead. */
const yearLast = new Set(["ckb", "rw", "se"]);

/** CLDR counts days in Norwegian as "døgn", 24-hour blocks. Appointments are counted in dates. */
const plainDays: Record<string, string> = { nb: "dager", nn: "dagar" };

const weekdayDay = { weekday: "long", day: "numeric", month: "long" } as const;
const clock = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;
const styles = {
  day: weekdayDay,
  dayWithYear: { ...weekdayDay, year: "numeric" },
  date: { day: "numeric", month: "long", year: "numeric" },
  dayShort: { weekday: "short", day: "numeric", month: "short" },
  dayTime: { ...weekdayDay, ...clock },
  time: clock,
  weekday: { weekday: "long" },
  weekdayShort: { weekday: "short" },
  weekdayNarrow: { weekday: "narrow" },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** Without Intl data for a language, a date in figures is the only one that is right; never a month in another language. */
const inFigures = { day: "2-digit", month: "2-digit", year: "numeric" } as const;

type Maker<T> = (locale: string, known: boolean) => T;

/** Makes each Intl object once per language: making one costs a hundred times more than using it. */
function perLanguage<T>(supported: (locale: string) => string[], make: Maker<T>): (lang: string) => T {
  const made = new Map<string, T>();
  return (lang) => {
    let found = made.get(lang);
    if (found === undefined) {
      const base = localeOf[lang] ?? lang;
      const known = supported(base).length > 0;
      found = make(`${known ? base : "nb"}-u-ca-gregory-nu-latn`, known);
      made.set(lang, found);
    }
    return found;
  };
}

const dates = Object.fromEntries(
  Object.entries(styles).map(([style, options]) => [
    style,
    perLanguage(
      (locale) => Intl.DateTimeFormat.supportedLocalesOf(locale),
      (locale, known) => {
        const fallback = { ...("day" in options ? inFigures : {}), ...("hour" in options ? clock : {}) };
        return new Intl.DateTimeFormat(locale, { timeZone: zone, ...(known ? options : fallback) });
      },
    ),
  ]),
) as Record<keyof typeof styles, (lang: string) => Intl.DateTimeFormat>;

const numbers = perLanguage((locale) => Intl.NumberFormat.supportedLocalesOf(locale), (locale) => new Intl.NumberFormat(locale));

const weekNumbers = perLanguage((locale) => Intl.NumberFormat.supportedLocalesOf(locale), (locale) => new Intl.NumberFormat(locale, { useGrouping: false }));

const kroner = perLanguage(
  (locale) => Intl.NumberFormat.supportedLocalesOf(locale),
  // "kr", as letters write it, also where the language itself would say NOK.
  (locale) => new Intl.NumberFormat(locale, { style: "currency", currency: "NOK", currencyDisplay: "narrowSymbol", trailingZeroDisplay: "stripIfInteger" }),
);

/** Null where Intl knows nothing, or only repeats its English. */
const lists = perLanguage(
  (locale) => Intl.ListFormat.supportedLocalesOf(locale),
  (locale, known) => {
    const format = new Intl.ListFormat(locale, { type: "conjunction" });
    const english = new Intl.ListFormat("en").format(["1", "2", "3"]);
    return known && format.format(["1", "2", "3"]) !== english ? format : null;
  },
);

/** Near days have words of their own (today, tomorrow), the others are counted. */
const relatives = perLanguage(
  (locale) => Intl.RelativeTimeFormat.supportedLocalesOf(locale),
  (locale, known) => known
    ? { near: new Intl.RelativeTimeFormat(locale, { numeric: "auto" }), far: new Intl.RelativeTimeFormat(locale, { numeric: "always" }) }
    : null,
);

/** Noon in UTC is on the same date in Oslo, summer and winter. */
function instantOf(when: When): Date {
  if (typeof when !== "string") return when;
  return new Date(when.length === 10 ? `${when}T12:00:00Z` : when);
}

/** "tirsdag 24. november". */
export function formatDay(when: When, lang: string): string {
  return dates.day(lang).format(instantOf(when));
}

/** "tirsdag 24. november 2026". */
export function formatDayWithYear(when: When, lang: string): string {
  if (!yearLast.has(lang)) return dates.dayWithYear(lang).format(instantOf(when));
  const year = dates.dayWithYear("en").formatToParts(instantOf(when)).find((part) => part.type === "year");
  return `${formatDay(when, lang)} ${year?.value}`;
}

/** "24. november 2026": after a word such as "since", where the name of the weekday would need another ending. */
export function formatDate(when: When, lang: string): string {
  if (!yearLast.has(lang) && lang !== "ti") return dates.date(lang).format(instantOf(when));
  const parts = dates.date("en").formatToParts(instantOf(when));
  const month = dates.day(lang).formatToParts(instantOf(when)).find((part) => part.type === "month");
  const of = (type: string) => parts.find((part) => part.type === type)?.value;
  return `${of("day")} ${month?.value} ${of("year")}`;
}

/** "tir. 24. nov.", for tables. */
export function formatDayShort(when: When, lang: string): string {
  return dates.dayShort(lang).format(instantOf(when));
}

/** "mandag": the name of a weekday, 1 is Monday and 7 is Sunday. */
export function formatWeekday(weekday: number, lang: string): string {
  const monday = Date.UTC(2026, 0, 5, 12);
  return dates.weekday(lang).format(new Date(monday + (weekday - 1) * 86_400_000));
}

/** Languages whose short names of weekdays are too long for a calendar's head on a phone; their single letters are known to readers. */
const narrowWeekdays = new Set(["ar", "fa-AF", "fa", "ckb"]);

/** CLDR has only the long names for Swahili. */
const shortWeekdays: Record<string, readonly string[]> = { sw: ["Jtatu", "Jnne", "Jtano", "Alh", "Ijm", "Jmosi", "Jpili"] };

/** "man.": the short name of a weekday, for the head of a calendar; the long one stands beside it for screen readers. */
export function formatWeekdayShort(weekday: number, lang: string): string {
  const own = shortWeekdays[lang]?.[weekday - 1];
  return own ?? dates[narrowWeekdays.has(lang) ? "weekdayNarrow" : "weekdayShort"](lang).format(new Date(Date.UTC(2026, 0, 4 + weekday, 12)));
}

/** Norwegian writes 09.30 where Intl writes 09:30. */
function clockText(format: Intl.DateTimeFormat, instant: Date, lang: string): string {
  if (!timeWithStop.has(lang)) return format.format(instant);
  return format.formatToParts(instant).map((part, index, parts) => (parts[index - 1]?.type === "hour" ? "." : part.value)).join("");
}

/** "09.30" in Norwegian, "09:30" elsewhere. The word before it ("kl.") is the texts' own. */
export function formatTime(instant: When, lang: string): string {
  return clockText(dates.time(lang), instantOf(instant), lang);
}

/**
 * Where people may count the hours from sunrise, 09:30 is read as half past three in the afternoon. A word for the part of the
 * day rules that out: each with the hour from which it holds.
 */
const dayParts: Record<string, readonly (readonly [from: number, word: string])[]> = {
  sw: [[0, "usiku"], [4, "alfajiri"], [7, "asubuhi"], [12, "mchana"], [16, "jioni"], [19, "usiku"]],
  rw: [[0, "nijoro"], [6, "mu gitondo"], [12, "ku manywa"], [17, "nimugoroba"], [20, "nijoro"]],
};

/** "asubuhi" where the language needs it, with a space before; otherwise nothing. */
function dayPart(instant: When, lang: string): string {
  const hour = Number(formatTime(instant, "en").slice(0, 2));
  const part = dayParts[lang]?.findLast(([from]) => from <= hour);
  return part ? ` ${part[1]}` : "";
}

/** The time of a meeting or a call: "09:30", in some languages with the part of the day, "09:30 asubuhi". */
export function formatClock(instant: When, lang: string): string {
  return `${formatTime(instant, lang)}${dayPart(instant, lang)}`;
}

const rangeSeparators = perLanguage(
  (locale) => Intl.DateTimeFormat.supportedLocalesOf(locale),
  (locale) => new Intl.DateTimeFormat(locale, { timeZone: "UTC", ...clock })
    .formatRangeToParts(new Date(0), new Date(5_400_000))
    .filter((part) => part.type === "literal" && part.source === "shared").map((part) => part.value).join(""),
);

/**
 * "09.30–10.15", for two times of one day. In right-to-left languages the mark in front makes the start stand first for
 * who reads from the right, inside any element. "09:30–10:15 asubuhi" where the part of the day is said.
 */
export function formatTimeRange(start: When, end: When, lang: string): string {
  const mark = directionOf(lang) === "rtl" ? "\u200f" : "";
  const [from, to] = [dayPart(start, lang), dayPart(end, lang)];
  const separator = from === to ? rangeSeparators(lang) : ` ${rangeSeparators(lang).trim()} `;
  return `${mark}${formatTime(start, lang)}${from === to ? "" : from}${separator}${formatTime(end, lang)}${to}`;
}

/** "tirsdag 24. november kl. 09.30", joined the way the language does it, with the part of the day where it is said. */
export function formatDayTime(instant: When, lang: string): string {
  return `${clockText(dates.dayTime(lang), instantOf(instant), lang)}${dayPart(instant, lang)}`;
}

/**
 * Days from today: "i dag", "i morgen", "i går", "om 3 dager", "for 3 dager siden". Null where Intl does not know the
 * language's words (ckb), or where past and future would read the same (rw, and ti beyond a day): then use text keys.
 */
export function formatRelativeDays(days: number, lang: string): string | null {
  const distance = Math.abs(days) <= 1 ? "near" : "far";
  const format = relatives(lang)?.[distance];
  if (!format) return null;
  const text = format.format(days, "day");
  const isEnglish = lang !== "en" && text === relatives("en")?.[distance].format(days, "day");
  const isSymbol = /^[+-]\d+ d$/.test(text);
  const isAmbiguous = days !== 0 && text === format.format(-days, "day");
  if (isEnglish || isSymbol || isAmbiguous) return null;
  const plain = plainDays[lang];
  return plain ? text.replace("døgn", plain) : text;
}

/** A number with the language's own separators and Latin digits: "136 549,5". */
export function formatNumber(value: number, lang: string): string {
  return numbers(lang).format(value);
}

/** An amount of Norwegian kroner, øre only when there are any: "136 549 kr". */
export function formatKroner(amount: number, lang: string): string {
  return kroner(lang).format(amount);
}

/** "a, b og c". Plain commas where Intl does not know the language's "and" (ckb, rw). */
export function formatList(items: readonly string[], lang: string): string {
  const format = lists(lang);
  if (format) return format.format(items);
  return items.join(directionOf(lang) === "rtl" ? "، " : ", ");
}

/** The number of an ISO week in Latin digits; the word "uke" is the texts' own. */
export function formatWeekNumber(week: number, lang: string): string {
  return weekNumbers(lang).format(week);
}

/** The text between marks that keep its own direction, for places without markup. In HTML use `<Bdi>` instead. */
export function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}

export { formatPhone, telHref } from "./format-phone.ts";
