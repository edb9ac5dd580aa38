import { describe, expect, it } from "vitest";
import { formatDayWithYear, formatPhone } from "#app/i18n/format.ts";
import { languages } from "#app/i18n/languages.ts";
import { speakable, speakPhone } from "#app/i18n/speakable.ts";

const codes = languages.map(({ code }) => code);
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2066-\u2069]/;

describe.each(codes)("what a voice gets in %s", (lang) => {
  it("says a phone number digit by digit, in its groups, without marks of direction", () => {
    expect(speakPhone(formatPhone("55553333", lang))).toBe("5 5, 5 5, 3 3, 3 3");
    expect(speakPhone(formatPhone("116117", lang))).toBe("1 1 6, 1 1 7");
    expect(speakPhone(formatPhone("113", lang))).toBe("1 1 3");
  });

  it("says a date in figures as words of the language", () => {
    const day = formatDayWithYear("2026-06-13", lang);
    const spoken = speakable("13.06.2026", lang);
    expect(spoken).toBe(day.replace(new RegExp(invisible, "g"), ""));
    expect(spoken).toMatch(/\p{L}{3,}/u);
    expect(day).toMatch(/\b13\b/);
  });
});

describe("the text of a message, spoken", () => {
  it("says dates and the phones of any country; the clock is the script's", () => {
    expect(speakable("Møte 13.06.2026 kl. 09.30. Ring 55 55 33 33 eller +380 50 123 4567.", "nb")).toBe("Møte lørdag 13. juni 2026 kl. 09.30. Ring 5 5, 5 5, 3 3, 3 3 eller + 3 8 0, 5 0, 1 2 3, 4 5 6 7.");
  });

  it("ends a line with a pause, where it has no mark of its own", () => {
    expect(speakable("Hei\nVi ses kl. 9 \n\nHilsen,\nAnne", "nb")).toBe("Hei.\nVi ses kl. 9.\n\nHilsen,\nAnne");
  });

  it("takes ISO days as well, and leaves plain text alone", () => {
    expect(speakable("Frist 2027-01-11", "en")).toBe("Frist Monday, 11 January 2027");
    expect(speakable("Hei på deg! 25.70 kr", "nb")).toBe("Hei på deg! 25.70 kr");
  });

  it("drops soft hyphens and marks of direction: a voice stumbles over them", () => {
    expect(speakable("Introduksjons\u00adprogrammet \u2066kl.\u2069", "nb")).toBe("Introduksjonsprogrammet kl.");
  });
});
