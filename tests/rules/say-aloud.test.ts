import fs from "node:fs";
import vm from "node:vm";
import { describe, expect, it } from "vitest";
import { formatClock, formatKroner, formatPhone, formatTime, formatTimeRange } from "#app/i18n/format.ts";
import { languages } from "#app/i18n/languages.ts";
import { countedWords } from "#app/i18n/voices.ts";

type Script = { sayNumbers(text: string, to: string, counted: string): string; splitSentences(text: string): string[] };

/** The functions of the script that reads aloud, outside a browser. */
const script = {} as Script;
vm.runInNewContext(fs.readFileSync("public/read-page.js", "utf8"), script);

const codes = languages.map(({ code }) => code);
const say = (text: string, lang = "nb", to = "til") => script.sayNumbers(text, to, countedWords(lang));
const split = (text: string) => [...script.splitSentences(text)];

describe.each(codes)("numbers said in %s", (lang) => {
  it("says emergency numbers digit by digit, also within a sentence", () => {
    expect(say(`Wac ${formatPhone("113", lang)} ama ${formatPhone("112", lang)}.`, lang)).toBe("Wac 1 1 3 ama 1 1 2.");
    expect(say(`(${formatPhone("116117", lang)}), ${formatPhone("116 006", lang)}, 110`, lang)).toBe("(1 1 6, 1 1 7), 1 1 6, 0 0 6, 1 1 0");
    expect(say(formatPhone("55553333", lang), lang)).toBe("5 5, 5 5, 3 3, 3 3");
  });

  it("leaves years, kroner, rooms and houses whole", () => {
    for (const text of ["2026", "rom 113", "Rom: 112", "Storgata 112", "kr 112", "112 kr", "136 112 kr", "112 500", "112,50", "112 timer", "1.112"]) expect(say(text, lang)).toBe(text);
    expect(say(`${formatKroner(136_112, lang)}`, lang)).not.toMatch(/1 1 2/);
  });

  it("says every clock, with and without an end and the part of the day, as numbers", () => {
    for (let hour = 0; hour < 23; hour += 1) {
      const from = `2026-01-05T${String(hour).padStart(2, "0")}:30:00+01:00`;
      const end = `2026-01-05T${String(hour + 1).padStart(2, "0")}:00:00+01:00`;
      const late = "2026-01-05T23:45:00+01:00";
      for (const text of [formatTime(from, lang), formatClock(from, lang), formatTimeRange(from, end, lang), formatTimeRange(from, late, lang)]) {
        const said = say(`${text}. ${text},`, lang);
        expect(said).not.toMatch(/\d[.:]\d|\d ?[–-] ?\d/);
        expect(said).toContain(`${hour} 30`);
      }
      expect(say(formatTimeRange(from, late, lang), lang)).toMatch(/ (til|تا) 23 45/);
    }
  });
});

describe("numbers in running text", () => {
  it("keeps a room a room in the languages people write in", () => {
    expect(say("Otağı: 112 numaralı oda", "tr")).toContain("112");
    expect(say("في الغرفة 112", "ar")).toContain("112");
    expect(say("кімната 113", "uk")).toContain("113");
    expect(say("from 112", "en")).toBe("from 1 1 2");
  });

  it("says ranges with the language's own word, and keeps what is neither clock nor range", () => {
    expect(say("\u200f09.00–15.30")).toBe("9 til 15 30");
    expect(say("2024–2026, 10:00-11:30")).toBe("2024 til 2026, 10 til 11 30");
    expect(say("Versjon 1.2.3, 25.70 kr og 3.50 kr – 5 timer")).toBe("Versjon 1.2.3, 25.70 kr og 3.50 kr – 5 timer");
  });

  it("says what it has said once more in the same way", () => {
    const once = say("Ring 55 55 33 33, 113 eller 116 117 kl. 09.30–10.15.");
    expect(once).toBe("Ring 5 5, 5 5, 3 3, 3 3, 1 1 3 eller 1 1 6, 1 1 7 kl. 9 30 til 10 15.");
    expect(say(once)).toBe(once);
  });
});

describe("sentences", () => {
  it.each([
    ["Vi er i 2. etasje. Kom kl. 9. Ring oss!", ["Vi er i 2. etasje.", "Kom kl. 9.", "Ring oss!"]],
    ["Ta med f.eks. pass, bl.a. Nav. Hei.", ["Ta med f.eks. pass, bl.a. Nav.", "Hei."]],
    ["Spør A. B. Hansen. Tlf. Nav. Nr. 5.", ["Spør A. B. Hansen.", "Tlf. Nav.", "Nr. 5."]],
    ["tirsdag 24. november kl. 9 30. Ta med pass.", ["tirsdag 24. november kl. 9 30.", "Ta med pass."]],
    ["1. Ring oss. Spør om tolk.", ["1. Ring oss.", "Spør om tolk."]],
    ["Tu baş e. Tu kî ye? Em li vir in.", ["Tu baş e.", "Tu kî ye?", "Em li vir in."]],
    ["ul. Długa 5. Zadzwoń.", ["ul. Długa 5.", "Zadzwoń."]],
    ["вул. Шевченка 2. Телефонуйте.", ["вул. Шевченка 2.", "Телефонуйте."]],
    ["شما؟ بله. خوب.", ["شما؟", "بله.", "خوب."]],
    ["ሰላም። ከመይ ኣለኻ።", ["ሰላም።", "ከመይ ኣለኻ።"]],
    ["از ما بپرسید۔ ما هستیم.", ["از ما بپرسید۔", "ما هستیم."]],
    ["· – .", []],
  ])("%s", (text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });
});
