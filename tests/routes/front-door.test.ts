import { brotliDecompressSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { languages } from "#app/i18n/languages.ts";
import { safePath } from "#app/http/redirect.server.ts";
import { anApp, page, textOf } from "../support/app.ts";
import { anOffice, aParticipant } from "../support/people.ts";

describe("the front door", () => {
  it("answers / with a page of all languages, or goes to the language that is known", async () => {
    const app = await anApp();
    await anOffice(app.db);
    const asks = await app.get("/", { headers: { "Accept-Language": "fi, et;q=0.5" } });
    expect(asks.status).toBe(200);
    const html = await page(asks);
    expect(html.querySelectorAll("main a[lang]").map((link) => link.getAttribute("href"))).toEqual(languages.map(({ code }) => `/${code}`));

    const wanted = async (headers: Record<string, string>) => (await app.get("/", { headers })).headers.get("Location");
    expect(await wanted({ "Accept-Language": "uk-UA,uk;q=0.9,en;q=0.8" })).toBe("/uk");
    expect(await wanted({ "Accept-Language": "no;q=0.9,en;q=0.1" })).toBe("/nb");
    expect(await wanted({ "Accept-Language": "en;q=0, ar" })).toBe("/ar");
    expect(await wanted({ "Accept-Language": "en", Cookie: "videre-lang=ar" })).toBe("/ar");
    expect(await wanted({ Cookie: "videre-lang=xx" })).toBeNull();
  });

  it("says 404 in the reader's language, with main tasks, phone and a reference", async () => {
    const app = await anApp();
    const office = await anOffice(app.db);
    for (const [path, lang] of [["/ar/finnes-ikke", "ar"], ["/nb/finnes/ikke/her", "nb"], ["/xx/meldekort", "nb"], ["/uk/min-side/finnes-ikke", "uk"]] as const) {
      const answer = await app.get(path);
      expect(answer.status).toBe(404);
      const html = await page(answer);
      expect(html.querySelector("html")?.getAttribute("lang")).toBe(lang);
      expect(html.querySelector("html")?.getAttribute("dir")).toBe(lang === "ar" ? "rtl" : "ltr");
      expect(html.querySelectorAll(`main a[href="/${lang}/meldekort"]`)).toHaveLength(1);
      expect(html.querySelectorAll(`main a[href="tel:${office.phone}"]`).length).toBeGreaterThan(0);
      expect(textOf(html.querySelector("main"))).toContain(answer.headers.get("X-Request-Id"));
    }
  });

  it("sends an alias on to the language, path and query kept", async () => {
    const app = await anApp();
    const answer = await app.get("/no/meldekort?a=1");
    expect([answer.status, answer.headers.get("Location")]).toEqual([308, "/nb/meldekort?a=1"]);
  });

  it("keeps public pages compressed, answers 304, and renders again when the office changes", async () => {
    const app = await anApp();
    await anOffice(app.db);
    const first = await app.get("/nb/meldekort", { headers: { "Accept-Encoding": "gzip, br" } });
    expect(first.headers.get("Content-Encoding")).toBe("br");
    expect(brotliDecompressSync(Buffer.from(await first.arrayBuffer())).toString()).toContain("</html>");
    const tag = first.headers.get("ETag") ?? "";
    const again = await app.get("/nb/meldekort", { headers: { "If-None-Match": tag } });
    expect([again.status, await again.text()]).toEqual([304, ""]);
    const plain = await app.get("/nb/meldekort", { headers: { "Accept-Encoding": "br;q=0, gzip;q=0" } });
    expect(plain.headers.get("Content-Encoding")).toBeNull();
  });

  it("sends strict headers, on errors too, and allows only the styles that stand in the page", async () => {
    const app = await anApp();
    await anOffice(app.db);
    for (const path of ["/nb", "/nb/finnes-ikke", "/admin/logg-inn", "/health"]) {
      const { headers } = await app.get(path);
      expect(headers.get("Content-Security-Policy")).toMatch(/default-src 'none'.*script-src 'self';.*frame-ancestors 'none'/);
      expect(headers.get("Content-Security-Policy")).not.toContain("unsafe");
      expect(headers.get("Referrer-Policy")).toBe("same-origin");
      expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
    }
  });

  it("refuses a body that is too big, in the reader's language", async () => {
    const app = await anApp();
    const answer = await app.post("/ar/logg-inn", { card: "x".repeat(80_000) });
    expect(answer.status).toBe(413);
    expect((await page(answer)).querySelector("html")?.getAttribute("dir")).toBe("rtl");
  });

  it("passes a post that comes from our own page without an Origin header", async () => {
    const app = await anApp();
    await anOffice(app.db);
    const answer = await app.post("/nb/logg-inn", {}, { origin: null, headers: { "Sec-Fetch-Site": "same-origin" } });
    expect(answer.status).not.toBe(403);
  });

  it("forbids keeping what is signed in, and never logs a name", async () => {
    const app = await anApp();
    const office = await anOffice(app.db);
    const amina = await aParticipant(app.db, { officeId: office.id, name: "Loggmarkør Amina" });
    const answer = await app.get("/nb/min-side", { as: amina });
    expect(answer.headers.get("Cache-Control")).toBe("no-store");
    expect(JSON.stringify(app.log)).not.toContain("Loggmarkør");
    expect(app.log.some((line) => line.msg === "request" && line.requestId === answer.headers.get("X-Request-Id"))).toBe(true);
  });

  it("shows a calm page with the request's id when something breaks, and logs no message of the error", async () => {
    const app = await anApp();
    const office = await anOffice(app.db);
    const amina = await aParticipant(app.db, { officeId: office.id });
    const cookie = await app.signIn(amina);
    app.db.$client.exec("alter table bookings rename to gone");
    const answer = await app.get("/ar/min-side", { as: cookie });
    expect(answer.status).toBe(500);
    const html = await page(answer);
    expect(html.querySelector("html")?.getAttribute("lang")).toBe("ar");
    expect(textOf(html)).toContain(answer.headers.get("X-Request-Id"));
    expect(textOf(html)).not.toMatch(/no such table|SqliteError/);
    expect(JSON.stringify(app.log)).not.toContain("no such table");
  });
});

describe("safePath", () => {
  it.each(["//evil.example", "/\\evil.example", "https://evil.example", "/nb/logg-ut", "javascript:alert(1)", "/nb/../admin", "/nb?x=//evil", "", "nb", "/%2f%2fevil", "/nb/a b"])("refuses %j", (path) => {
    expect(safePath(path, "/fallback")).toBe("/fallback");
  });
  it.each(["/nb", "/ar/min-side", "/admin/innboks/0b0c-1", "/nb/min-side/avtaler/00000000-0000-4000-8000-000000000001?norsk=1"])("lets %j through", (path) => {
    expect(safePath(path, "/fallback")).toBe(path);
  });
});
