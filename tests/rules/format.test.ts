import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  formatClock, formatDate, formatDay, formatDayShort, formatDayTime, formatDayWithYear, formatKroner, formatList, formatNumber, formatPhone, formatRelativeDays,
  formatTime, formatTimeRange, formatWeekday, formatWeekNumber, isolate, telHref,
} from "#app/i18n/format.ts";
import { languages } from "#app/i18n/languages.ts";

const day = "2026-11-24";
const start = new Date("2026-11-24T08:30:00Z");
const end = new Date("2026-11-24T09:15:00Z");

/** The languages of the portal and those that come later. */
const everyLanguage = [...new Set([
  ...languages.map((language) => language.code as string),
  "nn", "ru", "ti", "so", "fa-AF", "fa", "ps", "ku", "ckb", "sw", "rw", "tr", "pl",
])];
const rightToLeft = ["ar", "fa-AF", "fa", "ps", "ckb"];

const anyInstant = fc.integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2060, 11, 31) }).map((ms) => new Date(ms));

/** The text with the spaces people see, and without marks nobody sees. */
function seen(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, " ").replace(/[\u200e\u200f\u2066-\u2069]/g, "");
}

describe("a date after a word", () => {
  it.each([
    ["nb", "1. mai 2026"], ["pl", "1 maja 2026"], ["ru", "1 мая 2026 г."], ["uk", "1 травня 2026 р."], ["ar", "1 مايو 2026"],
    ["ti", "1 ጉንበት 2026"], ["ckb", "1 ئایار 2026"], ["rw", "1 Gicurasi 2026"],
  ])("%s: %s, without the weekday, which would need another ending", (lang, text) => {
    expect(formatDate("2026-05-01", lang)).toBe(text);
  });
});

describe("days", () => {
  it.each([
    ["nb", "tirsdag 24. november", "tirsdag 24. november 2026"],
    ["nn", "tysdag 24. november", "tysdag 24. november 2026"],
    ["en", "Tuesday 24 November", "Tuesday, 24 November 2026"],
    ["uk", "вівторок, 24 листопада", "вівторок, 24 листопада 2026 р."],
    ["ru", "вторник, 24 ноября", "вторник, 24 ноября 2026 г."],
    ["ar", "الثلاثاء، 24 نوفمبر", "الثلاثاء، 24 نوفمبر 2026"],
    ["fa", "سه‌شنبه 24 نوامبر", "سه‌شنبه 24 نوامبر 2026"],
    ["fa-AF", "سه‌شنبه 24 نومبر", "سه‌شنبه 24 نومبر 2026"],
    ["ckb", "سێشەممە، 24ی تشرینی دووەم", "سێشەممە، 24ی تشرینی دووەم 2026"],
    ["ti", "ሰሉስ፣ 24 ሕዳር", "ሰሉስ፣ 24 ሕዳር 2026"],
    ["rw", "Kuwa kabiri, 24 Ugushyingo", "Kuwa kabiri, 24 Ugushyingo 2026"],
    ["sw", "Jumanne, 24 Novemba", "Jumanne, 24 Novemba 2026"],
    ["pl", "wtorek, 24 listopada", "wtorek, 24 listopada 2026"],
    ["tr", "24 Kasım Salı", "24 Kasım 2026 Salı"],
  ])("in %s", (lang, text, withYear) => {
    expect(formatDay(day, lang)).toBe(text);
    expect(formatDayWithYear(day, lang)).toBe(withYear);
  });

  it("are the same for a day, an instant on it and an instant as text", () => {
    for (const lang of everyLanguage) {
      expect(formatDay(start, lang)).toBe(formatDay(day, lang));
      expect(formatDay(start.toISOString(), lang)).toBe(formatDay(day, lang));
    }
  });

  it("are days in Oslo, not in UTC", () => {
    expect(formatDay("2026-11-23T23:00:00.000Z", "nb")).toBe("tirsdag 24. november");
    expect(formatDay("2026-11-23T22:59:00.000Z", "nb")).toBe("mandag 23. november");
    expect(formatDay("2027-06-30T22:00:00.000Z", "nb")).toBe("torsdag 1. juli");
  });

  it("have a weekday of their own, Monday first", () => {
    expect([1, 2, 6, 7].map((weekday) => formatWeekday(weekday, "nb"))).toEqual(["mandag", "tirsdag", "lørdag", "søndag"]);
    expect(formatWeekday(7, "uk")).toBe("неділя");
    expect(formatWeekday(1, "ar")).toBe("الاثنين");
  });

  it("use a short form in tables", () => {
    expect(formatDayShort(day, "nb")).toBe("tir. 24. nov.");
    expect(formatDayShort(day, "uk")).toBe("вт, 24 лист.");
  });

  it("use the Gregorian calendar, Latin digits and words of the language itself, in every language", () => {
    const english = formatDay(day, "en");
    for (const lang of everyLanguage) {
      for (const text of [formatDayWithYear(day, lang), formatDayTime(start, lang), formatDayShort(day, lang)]) {
        expect(text, lang).toMatch(/24/);
        expect(text, lang).not.toMatch(/(?![0-9])\p{Nd}/u);
        expect(text, lang).not.toMatch(/M\d\d|1405|1448|2019|2569|AP|BE/);
      }
      expect(formatDayWithYear(day, lang), lang).toMatch(/2026/);
      if (lang !== "en") expect(formatDay(day, lang)).not.toBe(english);
    }
  });

  it("are figures, never another language's words, where there is no data", () => {
    expect(formatDay(day, "rom")).toBe("24.11.2026");
    expect(formatDayTime(start, "rom")).toMatch(/^24\.11\.2026\D+09:30$/);
  });

  it("refuse what is no day", () => {
    expect(() => formatDay("soon", "nb")).toThrow(RangeError);
  });
});

describe("times", () => {
  it("have a stop in Norwegian and a colon elsewhere, 24 hours and a leading zero", () => {
    for (const lang of everyLanguage) {
      const separator = lang === "nb" || lang === "nn" ? "." : ":";
      expect(formatTime(start, lang)).toBe(`09${separator}30`);
      expect(formatTime("2026-07-01T11:05:00.000Z", lang)).toBe(`13${separator}05`);
      expect(formatTime("2026-11-23T23:00:00.000Z", lang)).toBe(`00${separator}00`);
    }
  });

  it("keep the clock on the wall over the change to summer time", () => {
    expect(formatTime("2027-03-26T08:30:00.000Z", "en")).toBe("09:30");
    expect(formatTime("2027-03-29T07:30:00.000Z", "en")).toBe("09:30");
  });

  it.each([
    ["nb", "09.30–10.15"], ["en", "09:30–10:15"], ["uk", "09:30–10:15"], ["ar", "09:30–10:15"], ["fa", "09:30 تا 10:15"],
  ])("range in %s", (lang, text) => {
    expect(seen(formatTimeRange(start, end, lang))).toBe(text);
  });

  it.each([
    ["sw", "2026-11-24T08:30:00Z", "2026-11-24T09:15:00Z", "09:30\u2009–\u200910:15 asubuhi"],
    ["sw", "2026-11-24T10:30:00Z", "2026-11-24T11:30:00Z", "11:30 asubuhi – 12:30 mchana"],
    ["sw", "2026-11-24T14:30:00Z", "2026-11-24T15:00:00Z", "15:30 mchana – 16:00 jioni"],
    ["rw", "2026-11-24T08:30:00Z", "2026-11-24T09:15:00Z", "09:30–10:15 mu gitondo"],
    ["rw", "2026-11-24T13:00:00Z", "2026-11-24T14:00:00Z", "14:00–15:00 ku manywa"],
  ])("in %s say the part of the day: hours may be counted from sunrise there", (lang, from, to, text) => {
    expect(seen(formatTimeRange(from, to, lang))).toBe(text);
  });

  it("say the part of the day with a day and alone, in those languages only", () => {
    expect(formatDayTime(start, "sw")).toMatch(/09:30 asubuhi$/);
    expect(formatDayTime(start, "rw")).toMatch(/09:30 mu gitondo$/);
    expect(formatClock("2026-11-24T22:00:00Z", "sw")).toBe("23:00 usiku");
    for (const lang of everyLanguage.filter((one) => !["sw", "rw"].includes(one))) expect(formatClock(start, lang)).toBe(formatTime(start, lang));
  });

  it("ranges begin with a right-to-left mark exactly in right-to-left languages", () => {
    for (const lang of everyLanguage) {
      expect(formatTimeRange(start, end, lang).startsWith("\u200f"), lang).toBe(rightToLeft.includes(lang));
    }
  });

  it.each([
    ["nb", "tirsdag 24. november kl. 09.30"],
    ["en", "Tuesday 24 November at 09:30"],
    ["uk", "вівторок, 24 листопада о 09:30"],
    ["ar", "الثلاثاء، 24 نوفمبر في 09:30"],
  ])("with the day in %s", (lang, text) => {
    expect(formatDayTime(start, lang)).toBe(text);
  });

  it("never contain a word for morning or afternoon", () => {
    fc.assert(fc.property(anyInstant, fc.constantFrom(...everyLanguage), (instant, lang) => {
      expect(formatTime(instant, lang)).toMatch(/^([01]\d|2[0-3])[.:][0-5]\d$/);
    }));
  });
});

describe("days from today", () => {
  it.each([
    ["nb", ["i går", "i dag", "i morgen", "om 2 dager", "om 3 dager"]],
    ["nn", ["i går", "i dag", "i morgon", "om 2 dagar", "om 3 dagar"]],
    ["en", ["yesterday", "today", "tomorrow", "in 2 days", "in 3 days"]],
    ["uk", ["учора", "сьогодні", "завтра", "через 2 дні", "через 3 дні"]],
    ["ar", ["أمس", "اليوم", "غدًا", "خلال يومين", "خلال 3 أيام"]],
    ["pl", ["wczoraj", "dzisiaj", "jutro", "za 2 dni", "za 3 dni"]],
  ])("in %s", (lang, texts) => {
    expect([-1, 0, 1, 2, 3].map((days) => formatRelativeDays(days, lang))).toEqual(texts);
  });

  it("follow the plural of the language", () => {
    expect(formatRelativeDays(5, "uk")).toBe("через 5 днів");
    expect(formatRelativeDays(21, "uk")).toBe("через 21 день");
    expect(formatRelativeDays(11, "ar")).toBe("خلال 11 يومًا");
    expect(formatRelativeDays(-3, "nb")).toBe("for 3 dager siden");
  });

  it("are left to the texts where the language's words are missing or mean two things", () => {
    expect([-1, 0, 1, 3].map((days) => formatRelativeDays(days, "ckb"))).toEqual([null, null, null, null]);
    expect([-1, 0, 1, 3].map((days) => formatRelativeDays(days, "rw"))).toEqual([null, "uyu munsi", null, null]);
    expect([-2, 1, 2].map((days) => formatRelativeDays(days, "ti"))).toEqual([null, "ጽባሕ", null]);
    expect(formatRelativeDays(1, "rom")).toBeNull();
  });

  it("are never English or symbols in another language, and never the same for past and future", () => {
    fc.assert(fc.property(fc.integer({ min: -400, max: 400 }), fc.constantFrom(...everyLanguage.filter((lang) => lang !== "en")), (days, lang) => {
      const text = formatRelativeDays(days, lang);
      if (text === null) return;
      expect(text).not.toBe(formatRelativeDays(days, "en"));
      expect(text).not.toMatch(/^[+-]|døgn/);
      if (days !== 0) expect(text).not.toBe(formatRelativeDays(-days, lang));
    }));
  });
});

describe("numbers and money", () => {
  it.each([
    ["nb", "136 549,5", "136 549 kr"],
    ["en", "136,549.5", "kr 136,549"],
    ["uk", "136 549,5", "136 549 kr"],
    ["ar", "136,549.5", "136,549 kr"],
  ])("in %s", (lang, number, money) => {
    expect(seen(formatNumber(136549.5, lang))).toBe(number);
    expect(seen(formatKroner(136549, lang))).toBe(money);
  });

  it("show øre only when there are any", () => {
    expect(seen(formatKroner(312.5, "nb"))).toBe("312,50 kr");
  });

  it("have Latin digits and the word kr in every language", () => {
    for (const lang of everyLanguage) {
      expect(seen(formatKroner(1234567, lang)), lang).toMatch(/kr/);
      expect(formatKroner(1234567, lang).replace(/\D/g, ""), lang).toBe("1234567");
      expect(formatWeekNumber(53, lang)).toBe("53");
    }
  });
});

describe("lists", () => {
  const items = ["A", "B", "C"];

  it.each([
    ["nb", "A, B og C"], ["en", "A, B and C"], ["uk", "A, B і C"], ["ar", "A وB وC"], ["ckb", "A، B، C"], ["rw", "A, B, C"],
  ])("in %s", (lang, text) => {
    expect(formatList(items, lang)).toBe(text);
  });

  it("hold one item or none, and no English word in another language", () => {
    for (const lang of everyLanguage) {
      expect(formatList(["A"], lang)).toBe("A");
      expect(formatList([], lang)).toBe("");
      if (lang !== "en") expect(formatList(items, lang), lang).not.toMatch(/and/);
    }
  });
});

describe("phone numbers", () => {
  it.each([
    ["+4755553333", "55 55 33 33", "tel:+4755553333"],
    ["55 55 33 33", "55 55 33 33", "tel:+4755553333"],
    ["004740000000", "40 00 00 00", "tel:+4740000000"],
    ["+47 22 12 34 56", "22 12 34 56", "tel:+4722123456"],
    ["+380501234567", "+380 50 123 4567", "tel:+380501234567"],
    ["٥٥٥٥٣٣٣٣", "55 55 33 33", "tel:+4755553333"],
    ["113", "113", "tel:113"],
    ["02800", "02800", "tel:02800"],
    ["116117", "116 117", "tel:116117"],
    ["116 111", "116 111", "tel:116111"],
  ])("%s is %s and calls %s", (entered, text, href) => {
    expect(seen(formatPhone(entered, "nb"))).toBe(text);
    expect(seen(formatPhone(entered, "ar"))).toBe(text);
    expect(telHref(entered)).toBe(href);
  });

  it("do not break over two lines and keep their order in right-to-left text", () => {
    expect(formatPhone("55553333", "nb")).toBe("55\u00a055\u00a033\u00a033");
    for (const lang of rightToLeft) expect(formatPhone("+380501234567", lang)).toBe("\u2066+380\u00a050\u00a0123\u00a04567\u2069");
  });

  it("that are none come back as entered", () => {
    expect(formatPhone(" spør i skranken ", "nb")).toBe("spør i skranken");
    expect(formatPhone("", "nb")).toBe("");
    expect(formatPhone("+471234567", "nb")).toBe("+471234567");
    expect(formatPhone("1234567890123456789", "nb")).toBe("1234567890123456789");
  });
});

describe("isolating a text", () => {
  it("puts it between first-strong isolate and its end", () => {
    expect(isolate("a")).toBe("\u2068a\u2069");
  });
});
