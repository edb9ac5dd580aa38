import { beforeAll, describe, expect, it } from "vitest";
import { languages } from "#app/i18n/languages.ts";
import { anApp, page, textOf, type TestApp } from "../support/app.ts";
import { anOffice } from "../support/people.ts";

let app: TestApp;

beforeAll(async () => {
  app = await anApp();
  await anOffice(app.db);
});

async function search(lang: string, query: string) {
  const answer = await app.post(`/${lang}/sok`, { query });
  return { status: answer.status, html: await page(answer) };
}

const hits = (html: Awaited<ReturnType<typeof page>>) => html.querySelectorAll(".hits a").map((link) => link.getAttribute("href") ?? "");

describe("search", () => {
  it.each(languages.map(({ code }) => code))("finds the meldekort and the interpreter by their Norwegian words in %s", async (lang) => {
    for (const [query, to] of [["meldekort", "meldekort"], ["meldkort", "meldekort"], ["tolk", "tolk"], ["språkpraksis", "tema/arbeidspraksis"]] as const) {
      const { status, html } = await search(lang, query);
      expect(status).toBe(200);
      expect(hits(html).slice(0, 3), query).toContain(`/${lang}/${to}`);
    }
  });

  it("finds a page by the reader's own word, and words of the glossary", async () => {
    expect(hits((await search("ar", "مترجم")).html)[0]).toBe("/ar/tolk");
    expect(hits((await search("nb", "forhåndsvarsel")).html)).toContain("/nb/ordliste#forhandsvarsel");
  });

  it("keeps what was typed, says what is wrong, and never leads nowhere", async () => {
    const short = await search("nb", " x ");
    expect(short.status).toBe(400);
    expect(short.html.querySelector("#query")?.getAttribute("value")).toBe(" x ");
    expect(textOf(short.html.querySelector("#query-error"))).toBe("Skriv minst to bokstaver.");
    const none = await search("nb", "qqzzxxyy");
    expect(none.status).toBe(200);
    expect(none.html.querySelector('main a[href="/nb/tema"]')).not.toBeNull();
  });

  it("has no address with the words in it, and keeps no answer", async () => {
    const answer = await app.post("/nb/sok", { query: "vold" });
    expect(answer.headers.get("Location")).toBeNull();
    expect(answer.headers.get("Cache-Control")).toContain("no-store");
    const form = (await page(await app.get("/nb/sok"))).querySelector("#page-form");
    expect(form?.getAttribute("method")).toBe("post");
  });

  it("changes language without losing what was typed", async () => {
    const answer = await app.post("/ar/sok", { query: "kurs", "switch-language": "ar" });
    expect((await page(answer)).querySelector("#query")?.getAttribute("value")).toBe("kurs");
  });
});
