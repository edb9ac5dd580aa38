import { describe, expect, it } from "vitest";
import { markTerms } from "#app/features/pages/mark-terms.ts";
import { readThemes, themesForm } from "#app/features/messages/themes.ts";
import { addMonths } from "#app/features/calendar/add-months.ts";
import { answerSettlement } from "#app/features/pages/answer-settlement.ts";

const terms = [
  { nb: "vedtak", forms: ["vedtaket"], word: "vedtak", explanation: "…" },
  { nb: "vedtaksbrev", word: "vedtaksbrev", explanation: "…" },
  { nb: "NAV", word: "Nav", explanation: "…" },
];
const paragraph = (text: string, lang: "nb" | "ar" = "nb", id = "a") => ({ id, type: "paragraph" as const, text, lang });

describe("terms of a page", () => {
  it("are marked at the first place, in any form, and only there", () => {
    const { blocks, found } = markTerms([paragraph("Les vedtaket. Nav skrev vedtaket."), paragraph("Et vedtak.", "nb", "b")], terms);
    expect(blocks).toMatchObject([{ text: "Les <w0>vedtaket</w0>. <w2>Nav</w2> skrev vedtaket." }, { text: "Et vedtak." }]);
    expect(found).toEqual([0, 2]);
  });

  it("are whole words: the longest that fits, never a part of another, of a placeholder or of a tag", () => {
    const { blocks } = markTerms([paragraph("Vedtaksbrevet kom. {{figure.vedtak}} <b>vedtaksbrev</b> navn")], terms);
    expect(blocks).toMatchObject([{ text: "Vedtaksbrevet kom. {{figure.vedtak}} <b><w1>vedtaksbrev</w1></b> navn" }]);
  });

  it("are looked for in <nb> in other languages, and in the words themselves where a block is in Norwegian", () => {
    const { blocks, found } = markTerms([paragraph("القرار (<nb>vedtaket</nb>) vedtak", "ar"), paragraph("Et vedtaksbrev.", "nb", "b")], terms);
    expect(blocks).toMatchObject([{ text: "القرار (<nb><w0>vedtaket</w0></nb>) vedtak" }, { text: "Et <w1>vedtaksbrev</w1>." }]);
    expect(found).toEqual([0, 1]);
  });

  it("leave headings and the labels of links alone", () => {
    const heading = { id: "h", type: "heading" as const, text: "Vedtak", lang: "nb" };
    const next = { id: "n", type: "next-step" as const, text: "Les vedtaket.", links: [{ to: "ask", label: "Spør om vedtak" }], lang: "nb" };
    expect(markTerms([heading, next], terms).blocks).toEqual([heading, { ...next, text: "Les <w0>vedtaket</w0>." }]);
  });
});

describe("several themes in one message", () => {
  const read = (form: object) => themesForm.safeParse({ formKey: "first", ...form });

  it("keep the order of what matters most, and the rest once", () => {
    const { data } = read({ themes: ["money", "health", "work", "money"], first: "health", third: "letters" });
    expect(data?.said.themes).toEqual({ "1": "health", "2": "letters", also: "money,work" });
    expect(readThemes(data?.said.themes as Record<string, string>)).toEqual({ ranked: ["health", "letters"], also: ["money", "work"] });
  });

  it("need one theme, and not the same one twice", () => {
    expect(read({}).error?.issues[0]?.message).toBe("messages:themes.problems.none");
    expect(read({ first: "money", second: "money" }).error?.issues[0]?.message).toBe("messages:themes.problems.twice");
    expect(read({ themes: ["money", "gold"] }).success).toBe(false);
  });

  it("leave out codes that are gone", () => {
    expect(readThemes({ "1": "gone", "2": "money", also: "x,health" })).toEqual({ ranked: ["money"], also: ["health"] });
    expect(readThemes(null)).toEqual({ ranked: [], also: [] });
  });
});

describe("three months from settling", () => {
  it.each([
    ["2026-08-23", "2026-11-23"],
    ["2026-11-30", "2027-02-28"],
    ["2027-11-30", "2028-02-29"],
    ["2026-12-31", "2027-03-31"],
    ["2026-01-31", "2026-04-30"],
  ])("%s gives %s", (from, by) => {
    expect(addMonths(from, 3)).toBe(by);
  });

  it("tells whether the day has passed, and asks again for what is no day", () => {
    expect(answerSettlement("2026-08-22", "2026-11-22")).toEqual({ from: "2026-08-22", by: "2026-11-22", passed: false });
    expect(answerSettlement("2026-08-21", "2026-11-22")).toEqual({ from: "2026-08-21", by: "2026-11-21", passed: true });
    for (const typed of ["", "i går", "2026-02-30", null, new Blob()]) expect(answerSettlement(typed, "2026-11-22")).toEqual({ problem: true });
  });
});
