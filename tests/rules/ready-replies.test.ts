import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { fillValues, knownValues, valuesFor } from "#app/features/messages/fill-values.ts";
import { readyMessageCodes } from "#app/features/messages/ready-messages.ts";
import { readyReplies, readyReplyCodes, repliesFor } from "#app/features/messages/ready-replies.ts";
import { hasElevenDigits } from "#app/features/messages/reply-form.ts";
import { topics } from "#app/features/messages/topics.ts";

const locales = new URL("../../locales/", import.meta.url);

function textsOf<T = Record<string, string>>(language: string, file: string): T {
  return JSON.parse(readFileSync(new URL(`${language}/${file}.json`, locales), "utf8"));
}

const placeholders = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]).sort();

describe("ready replies", () => {
  it("are at least fourteen, and each has a text and a title", () => {
    expect(readyReplyCodes.length).toBeGreaterThanOrEqual(14);
    const titles = textsOf<{ inbox: { replies: object } }>("nb", "admin").inbox.replies;
    expect(Object.keys(textsOf("nb", "ready-replies")).sort()).toEqual([...readyReplyCodes].sort());
    expect(Object.keys(titles).sort()).toEqual([...readyReplyCodes].sort());
  });

  it.each(readdirSync(locales))("ask in %s for exactly the values their list names", (language) => {
    const texts = textsOf(language, "ready-replies");
    const asked = Object.fromEntries(Object.entries(texts).map(([code, text]) => [code, placeholders(text)]));
    const named = Object.fromEntries(readyReplyCodes.filter((code) => code in texts).map((code) => [code, [...readyReplies[code].needs].sort()]));
    expect(asked).toEqual(named);
  });

  it("stand first where they fit, and none is lost", () => {
    for (const topic of topics) {
      const { suggested, others } = repliesFor(topic);
      expect(suggested.length, topic).toBeGreaterThan(0);
      expect([...suggested, ...others].sort()).toEqual([...readyReplyCodes].sort());
    }
  });

  it("take only the values they need, and say which are missing", () => {
    const adviser = { name: "Marit", phone: "+4740000000" };
    const known = knownValues({ meeting: null, adviser, office: null, day: "2026-11-25" });
    expect(valuesFor("call-me", known)).toEqual({ values: { adviser: "Marit", phone: "+4740000000" }, missing: [] });
    expect(valuesFor("meeting-place", known)).toEqual({ values: {}, missing: ["meeting", "place"] });
    expect(valuesFor("i-call-you", known)).toEqual({ values: { day: "2026-11-25" }, missing: ["time"] });
  });

  it("are written in the reader's language, dates and times too, and do not run into text of the other direction", () => {
    const words = fillValues({ meeting: "2026-11-24T08:30:00.000Z", day: "2026-11-25", time: "09:05", adviser: "Marit" }, "nb");
    expect(words).toEqual({ meeting: "\u2068tirsdag 24. november kl. 09.30\u2069", day: "\u2068onsdag 25. november\u2069", time: "\u206809.05\u2069", adviser: "\u2068Marit\u2069" });
    expect(fillValues({ day: "2026-11-25" }, "ar").day).toContain("25");
  });
});

it("there are six ready messages, each with a text", () => {
  expect(Object.keys(textsOf<{ ready: object }>("nb", "messages").ready).sort()).toEqual([...readyMessageCodes].sort());
  expect(readyMessageCodes).toHaveLength(6);
});

describe("eleven digits", () => {
  it.each(["01019012345", "nummer 010190 12345.", "010190-12345", "1234 56 78901", "1234.56.78901", "٠١٠١٩٠١٢٣٤٥"])("are found in %s", (text) => {
    expect(hasElevenDigits(text)).toBe(true);
  });

  it.each(["Ring 40 00 00 00", "+47 400 00 000", "24.11.2026 kl. 09.30", "123456789012", "55 55 33 33"])("are not seen in %s", (text) => {
    expect(hasElevenDigits(text)).toBe(false);
  });
});
