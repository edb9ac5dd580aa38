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

  it("says a date in figures as words of the language, and the clock as two numbers", () => {
    const day = formatDayWithYear("2026-06-13", lang);
    const spoken = speakable("13.06.2026 09.30", lang, "til");
    expect(spoken).toBe(`${day.replace(new RegExp(invisible, "g"), "")} 9 30`);
    expect(spoken).toMatch(/\p{L}{3,}/u);
    expect(spoken).not.toMatch(/13\.06|09[.:]30/);
    expect(day).toMatch(/\b13\b/);
  });
});

describe("the text of a message, spoken", () => {
  it("handles date, clock and phone in one sentence", () => {
    expect(speakable("Møte 13.06.2026 kl. 09.30–10.15. Ring 55 55 33 33.", "nb", "til")).toBe("Møte lørdag 13. juni 2026 kl. 9 30 til 10 15. Ring 5 5, 5 5, 3 3, 3 3.");
  });

  it("says whole hours as one number and keeps what is neither clock nor day", () => {
    expect(speakable("kl. 14:00", "nb", "til")).toBe("kl. 14");
    expect(speakable("Versjon 1.2.3, 31.02.2026, 25.70 kr og 3.50 kr", "nb", "til")).toBe("Versjon 1.2.3, 31.02.2026, 25.70 kr og 3.50 kr");
  });

  it("takes ISO days as well, and leaves plain text alone", () => {
    expect(speakable("Frist 2027-01-11", "en", "to")).toBe("Frist Monday, 11 January 2027");
    expect(speakable("Hei på deg!", "nb", "til")).toBe("Hei på deg!");
  });

  it("drops soft hyphens and marks of direction: a voice stumbles over them", () => {
    expect(speakable("Introduksjons\u00adprogrammet \u2066kl. 09.05\u2069", "nb", "til")).toBe("Introduksjonsprogrammet kl. 9 05");
  });
});
