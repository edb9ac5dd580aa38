import { beforeEach, describe, expect, it } from "vitest";
import { plainText } from "#app/features/pages/page-text.ts";
import { pageSlugs } from "#app/features/pages/page-list.ts";
import { readPage } from "#app/features/pages/read-page.server.ts";
import { localOffers, messages, pageFeedback, threads, type LegalBasis } from "#dialect";
import { eq } from "drizzle-orm";
import { anApp, page, textOf, type TestApp } from "../support/app.ts";
import type { StoppedClock } from "../support/clock.ts";
import { anAdviser, anOffer, anOffice, aParticipant } from "../support/people.ts";

let app: TestApp<StoppedClock>;
let office: Awaited<ReturnType<typeof anOffice>>;

beforeEach(async () => {
  app = await anApp();
  office = await anOffice(app.db);
});

const open = async (path: string) => page(await app.get(path));

describe("topics", () => {
  it("stand in groups, each a link, and can be left out by situation and by time", async () => {
    const all = await open("/nb/tema");
    const links = all.querySelectorAll("main .links a").map((link) => link.getAttribute("href"));
    expect(links).toContain("/nb/tema/penger");
    expect(links.length).toBeGreaterThan(25);
    const older = await open("/nb/tema/for/eldre");
    const left = older.querySelectorAll("main .links a").map((link) => link.getAttribute("href"));
    expect(left).toContain("/nb/tema/over-55");
    expect(left).not.toContain("/nb/tema/arbeidspraksis");
    expect(older.querySelector(".chips [aria-current]")?.getAttribute("href")).toBe("/nb/tema/for/eldre");
    expect((await app.get("/nb/tema/for/alle")).status).toBe(404);
    expect((await app.get("/nb/tema/finnes-ikke")).status).toBe(404);
  });

  it("lead on to related pages, and the start page leads in by need", async () => {
    const topic = await open("/nb/tema/penger");
    expect(topic.querySelectorAll("nav[aria-labelledby=related] a").map((link) => link.getAttribute("href"))).toContain("/nb/tema/sosialhjelp");
    const start = await open("/nb");
    for (const to of ["sok", "tema/sosialhjelp", "tema/venner-og-aktiviteter", "tema/jobbe-i-norge", "tema"]) expect(start.querySelector(`main a[href="/nb/${to}"]`), to).not.toBeNull();
  });

  it.each(["nb", "ti", "ar"])("%s: each main task on the start page is a pictogram with a word, never the pictogram alone", async (lang) => {
    const rows = (await open(`/${lang}`)).querySelectorAll("main .action-list a");
    expect(rows.length).toBeGreaterThan(9);
    for (const row of rows) {
      expect(row.querySelector(".pictogram svg[aria-hidden=true]"), row.toString()).not.toBeNull();
      expect(textOf(row.querySelector(".words b")).length, row.toString()).toBeGreaterThan(1);
    }
  });

  it("send språkpraksis on to arbeidspraksis", async () => {
    for (const word of ["sprakpraksis", "spr%C3%A5kpraksis"]) {
      const answer = await app.get(`/ar/tema/${word}`);
      expect([answer.status, answer.headers.get("Location")]).toEqual([303, "/ar/tema/arbeidspraksis"]);
    }
  });

  it("are kept: the same answer again is 304, and a change of an offer makes a new one", async () => {
    const adviser = await anAdviser(app.db, { officeId: office.id });
    const first = await app.get("/nb/tema/over-55");
    const tag = first.headers.get("ETag") ?? "";
    expect(first.headers.get("Cache-Control")).toBe("no-cache");
    expect((await app.get("/nb/tema/over-55", { headers: { "If-None-Match": tag } })).status).toBe(304);
    const sent = await app.post("/admin/innhold/tilbud/ny", { key: crypto.randomUUID(), kind: "contact-point", title: "Kontaktpunktet", text: "Kom innom.", price: "free", schedule: "ask", contactPhone: "40 00 00 01" }, { as: adviser });
    expect(sent.status).toBe(303);
    const again = await app.get("/nb/tema/over-55", { headers: { "If-None-Match": tag } });
    expect(again.status).toBe(200);
    expect(await again.text()).toContain("Kontaktpunktet");
  });

  it("of danger and of women's health can be left at once, to a site that takes its place in the history", async () => {
    for (const slug of ["tema/vold", "tema/kvinner"]) expect((await open(`/nb/${slug}`)).querySelector(".quick-exit a.ds-button")?.getAttribute("href")).toBe("/nb/farvel");
    expect((await open("/nb/tema/penger")).querySelector(".quick-exit")).toBeNull();
    expect((await app.get("/nb/farvel")).headers.get("Refresh")).toMatch(/^0; url=https:\/\//);
  });
});

describe("rules that differ", () => {
  const words: Record<LegalBasis, string> = { "law-2026": "2026", "before-2026": "tidligere", "collective-protection": "kollektiv-beskyttelse" };
  const plain = (text: string) => text.replace(/<[^>]*>|\u00ad/g, "").split("{{")[0] ?? "";
  const ofBasis = (basis: LegalBasis) => readPage("introduksjonsprogrammet", "nb").blocks.flatMap((block) => (block.for?.length === 1 && block.for[0] === basis && block.type === "paragraph" ? [plain(block.text).slice(0, 30)] : []));

  it("are not shown before they are chosen; then the question stands there, with how to find out", async () => {
    const html = await open("/nb/introduksjonsprogrammet");
    const shown = plain(textOf(html.querySelector("main")));
    for (const basis of Object.keys(words) as LegalBasis[]) {
      expect(ofBasis(basis).length).toBeGreaterThan(0);
      for (const start of ofBasis(basis)) expect(shown).not.toContain(start);
      expect(html.querySelector(`main a[href="/nb/introduksjonsprogrammet/${words[basis]}"]`)).not.toBeNull();
    }
    expect(html.querySelector("#regler")).not.toBeNull();
  });

  it.each(Object.keys(words) as LegalBasis[])("%s: only its own, and the way back to the choice", async (basis) => {
    const html = await open(`/nb/introduksjonsprogrammet/${words[basis]}`);
    const shown = plain(textOf(html.querySelector("main")));
    for (const other of Object.keys(words) as LegalBasis[]) for (const start of ofBasis(other)) expect(shown.includes(start), `${other}: ${start}`).toBe(other === basis);
    expect(html.querySelector('main a[href="/nb/introduksjonsprogrammet#regler"]')).not.toBeNull();
  });

  it("are no address of a page that does not tell them apart", async () => {
    expect((await app.get("/nb/tolk/2026")).status).toBe(404);
  });

  it("are kept on the person by the desk, and her own page leads straight to them", async () => {
    const adviser = await anAdviser(app.db, { officeId: office.id });
    const amina = await aParticipant(app.db, { officeId: office.id, adviserIds: [adviser.id] });
    const link = async () => (await page(await app.get("/nb/min-side", { as: amina }))).querySelector('main a[href^="/nb/introduksjonsprogrammet"]')?.getAttribute("href");
    expect(await link()).toBe("/nb/introduksjonsprogrammet");
    const path = `/admin/deltakere/${amina.id}/rediger`;
    const form = { name: amina.name, readingLanguage: "nb", situation: "programme", interpreter: "no", legalBasis: "collective-protection" };
    expect((await app.post(path, form, { as: adviser })).status).toBe(303);
    expect(await link()).toBe("/nb/introduksjonsprogrammet/kollektiv-beskyttelse");
    expect((await page(await app.get(path, { as: adviser }))).querySelector("#legalBasis option[selected]")?.getAttribute("value")).toBe("collective-protection");
    expect((await app.post(path, { ...form, legalBasis: "law-1980" }, { as: adviser })).status).toBe(400);
  });
});

describe("Norwegian words", () => {
  it.each(["nb", "ar"])("%s: each link in the text leads to its explanation at the end, and back", async (lang) => {
    const html = await open(`/${lang}/introduksjonsprogrammet/2026`);
    const marked = html.querySelectorAll("main a.word");
    expect(marked.length).toBeGreaterThan(2);
    for (const link of marked) {
      const explained = html.querySelector(link.getAttribute("href") ?? "");
      expect(textOf(explained).length).toBeGreaterThan(10);
      expect(explained?.querySelector("dt > [lang=nb]")).not.toBeNull();
      expect(explained?.querySelector(`a[href="#${link.id}"]`)).not.toBeNull();
    }
    expect(new Set(marked.map((link) => link.getAttribute("href"))).size).toBe(marked.length);
    const paper = await open(`/${lang}/introduksjonsprogrammet/2026/skriv-ut`);
    expect(paper.querySelectorAll(".words-explained > div")).toHaveLength(marked.length);
  });

  it("stand all in the glossary, by what they are about, with anchors that links can name", async () => {
    const html = await open("/nb/ordliste");
    expect(html.querySelectorAll(".words-explained > div").length).toBeGreaterThan(80);
    expect(textOf(html.querySelector("#meldekort"))).toContain("meldekort");
    expect(html.querySelector("#lonnstilskudd")).not.toBeNull();
  });
});

describe("Norwegian beside the own language", () => {
  it("each block stands in both, with its language and direction", async () => {
    const plain = await open("/ar/tolk");
    expect(plain.querySelector('.page-tools a[href="/ar/tolk/norsk"]')).not.toBeNull();
    const html = await open("/ar/tolk/norsk");
    const pairs = html.querySelectorAll(".pair");
    expect(pairs.length).toBeGreaterThan(8);
    for (const pair of pairs) {
      const norwegian = pair.querySelectorAll(":scope > div").at(-1) ?? pair.childNodes.at(-1);
      expect((norwegian as typeof pair).getAttribute("lang")).toBe("nb");
      expect((norwegian as typeof pair).getAttribute("dir")).toBe("ltr");
    }
    expect(textOf(html.querySelector("main"))).toContain(readPage("tolk", "nb").summary);
    const ids = html.querySelectorAll("[id]").map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it("is no page in Norwegian", async () => {
    expect((await app.get("/nb/tolk/norsk")).status).toBe(404);
    expect((await app.get("/nb/tolk/skriv-ut-norsk")).status).toBe(404);
    expect((await open("/nb/tolk")).querySelector(".page-tools a[href$=norsk]")).toBeNull();
  });
});

describe("reading aloud", () => {
  it.each(["nb", "so"])("%s: every information page, the start page and the topics have the button", async (lang) => {
    for (const path of ["", "/tema", "/ordliste", "/meldekort", "/tema/vold", "/introduksjonsprogrammet"]) expect((await open(`/${lang}${path}`)).querySelector("#listen button"), path).not.toBeNull();
  });
});

describe("paper", () => {
  it("has the page, a code that leads to it, and whom to call; nothing to open", async () => {
    const html = await open("/ar/tema/helse/skriv-ut");
    expect(html.querySelector("header")).toBeNull();
    expect(html.querySelector("svg.qr path")?.getAttribute("d")).toMatch(/^M\d/);
    expect(textOf(html.querySelector(".print-foot"))).toMatch(/22.22.22.22/);
    expect(html.querySelector("details")).toBeNull();
    expect(html.querySelector("form")).toBeNull();
    expect((await open("/ar/tema/helse/skriv-ut-norsk")).querySelector(".print-sheet.pairs")).not.toBeNull();
  });
});

describe("easy to understand?", () => {
  const press = (easy: string, path = "/ar/tilbakemelding") => app.post(path, { page: "tema/penger", easy });

  it("keeps page, language, answer and day, and nothing of the reader; no cookie but the language", async () => {
    const form = (await open("/ar/tema/penger")).querySelector("form.feedback");
    expect(form?.getAttribute("action")).toBe("/ar/tilbakemelding");
    expect(form?.querySelector("input[name=page]")?.getAttribute("value")).toBe("tema/penger");
    const answer = await press("no");
    expect(answer.status).toBe(303);
    expect(answer.headers.getSetCookie()).toEqual([]);
    const [row] = await app.db.select().from(pageFeedback);
    expect(row).toEqual({ id: expect.any(String) as string, page: "tema/penger", language: "ar", easy: false, text: null, createdDay: "2026-11-22" });
  });

  it("takes some words afterwards, once, the same day, at most 500 signs, and keeps none of them in the log", async () => {
    const thanks = (await press("no")).headers.get("Location") ?? "";
    const id = new URL(thanks, "http://x").searchParams.get("svar") ?? "";
    expect((await open(thanks)).querySelector("#page-form textarea")).not.toBeNull();
    for (const text of ["", "  ", "x".repeat(501)]) expect((await app.post("/ar/tilbakemelding", { answer: id, text })).status).toBe(400);
    expect((await app.post("/ar/tilbakemelding", { answer: id, text: "Tekstmarkør sosialhjelp" })).status).toBe(303);
    expect((await app.post("/ar/tilbakemelding", { answer: id, text: "En annen tekst" })).status).toBe(303);
    const [row] = await app.db.select().from(pageFeedback);
    expect(row?.text).toBe("Tekstmarkør sosialhjelp");
    expect((await open(thanks)).querySelector("#page-form")).toBeNull();
    expect(JSON.stringify(app.log)).not.toContain("Tekstmarkør");

    const late = new URL((await press("yes")).headers.get("Location") ?? "", "http://x").searchParams.get("svar") ?? "";
    app.clock.advance({ days: 1 });
    await app.post("/ar/tilbakemelding", { answer: late, text: "Neste dag" });
    expect((await app.db.select().from(pageFeedback).where(eq(pageFeedback.id, late)))[0]?.text).toBeNull();
  });

  it("keeps the words when the language is changed, and refuses pages that are none", async () => {
    const thanks = (await press("no")).headers.get("Location") ?? "";
    const id = new URL(thanks, "http://x").searchParams.get("svar") ?? "";
    const other = await page(await app.post(`/uk${thanks.slice(3)}`, { answer: id, text: "Halvferdig", "switch-language": "uk" }));
    expect(other.querySelector("textarea")?.text).toBe("Halvferdig");
    expect((await app.post("/nb/tilbakemelding", { page: "admin", easy: "yes" })).status).toBe(404);
    // In a small place a count about violence points to a person: nobody is asked, and nothing is kept.
    expect((await open("/so/tema/vold")).querySelector('form[action*="tilbakemelding"]')).toBeNull();
    expect((await app.post("/so/tilbakemelding", { page: "tema/vold", easy: "no" })).status).toBe(404);
    expect(await app.db.select().from(pageFeedback)).toHaveLength(1);
  });

  it("is kept once when the button is pressed twice, also at the same moment; later, or from another address, it is another answer", async () => {
    const twice = await Promise.all([press("yes"), press("yes")]);
    const [first, second] = twice.map((answer) => answer.headers.get("Location"));
    expect(first).toBe(second);
    expect((await press("yes")).headers.get("Location")).toBe(first);
    expect(await app.db.select().from(pageFeedback)).toHaveLength(1);
    await press("no");
    await press("yes", "/uk/tilbakemelding");
    expect(await app.db.select().from(pageFeedback)).toHaveLength(3);
    app.clock.advance({ seconds: 11 });
    expect((await press("yes")).headers.get("Location")).not.toBe(first);
    expect(await app.db.select().from(pageFeedback)).toHaveLength(4);
  });

  it("is limited by address", async () => {
    app = await anApp({ limits: { signIn: 60, send: 2 } });
    expect((await press("yes")).status).toBe(303);
    expect((await press("yes")).status).toBe(303);
    expect((await press("yes")).status).toBe(429);
  });

  it("is counted at the desk, with the words, for advisers only", async () => {
    const adviser = await anAdviser(app.db, { officeId: office.id });
    await press("yes");
    const thanks = (await press("no")).headers.get("Location") ?? "";
    await app.post("/ar/tilbakemelding", { answer: new URL(thanks, "http://x").searchParams.get("svar") ?? "", text: "صعب" });
    const room = await page(await app.get("/admin/innhold", { as: adviser }));
    const rows = room.querySelectorAll("tbody tr").map((row) => textOf(row));
    expect(rows.some((row) => row.includes(readPage("tema/penger", "nb").title) && /arabisk.*2.*1.*1/.test(row))).toBe(true);
    expect(room.querySelector("tbody [lang=ar]")?.text).toBe("صعب");
    expect((await app.get("/admin/innhold")).status).toBe(302);
  });
});

describe("ask my adviser, from a page", () => {
  it("goes to a message with the page as its topic; signed out, by way of signing in and back", async () => {
    const html = await open("/nb/tema/sosialhjelp");
    const to = html.querySelector('main a[href^="/nb/min-side/meldinger/ny"]')?.getAttribute("href") ?? "";
    expect(to).toBe("/nb/min-side/meldinger/ny?tema=sosialhjelp");
    const sent = await app.get(to);
    expect(sent.headers.get("Location")).toBe(`/nb/logg-inn?til=${encodeURIComponent(to)}`);
    const amina = await aParticipant(app.db, { officeId: office.id });
    expect((await app.get(sent.headers.get("Location") ?? "", { as: amina })).headers.get("Location")).toBe(to);
  });

  it.each(["nb", "so"])("%s: stands before the text too, with the office's phone, for who cannot read to the end", async (lang) => {
    const html = await open(`/${lang}/tema/sosialhjelp`);
    const before = (html.querySelector("article")?.toString() ?? "").split("<h2")[0] ?? "";
    expect(before).toContain(`href="/${lang}/min-side/meldinger/ny?tema=sosialhjelp"`);
    expect(before).toContain('href="tel:');
  });

  it("keeps the page as data; the desk reads its Norwegian title, the person the title in her language", async () => {
    const adviser = await anAdviser(app.db, { officeId: office.id });
    const amina = await aParticipant(app.db, { officeId: office.id, adviserIds: [adviser.id] });
    const to = "/ar/min-side/meldinger/ny?tema=tolk";
    const form = await page(await app.get(to, { as: amina }));
    expect(form.querySelector("select[name=topic]")).toBeNull();
    expect(textOf(form.querySelector(".ds-alert"))).toContain(plainText(readPage("tolk", "ar").title));
    const sent = await app.post(to, { formKey: "first", text: "Hei", language: "ar" }, { as: amina });
    expect(sent.status).toBe(303);
    const [thread] = await app.db.select().from(threads);
    expect(thread).toMatchObject({ aboutPage: "tolk", topic: "interpreter" });
    const title = readPage("tolk", "nb").title;
    expect(textOf((await page(await app.get("/admin/innboks", { as: adviser }))).querySelector("main"))).toContain(`«${title}»`);
    expect(textOf((await page(await app.get(`/admin/innboks/${thread?.id ?? ""}`, { as: adviser }))).querySelector("main"))).toContain(`«${title}»`);
    expect(textOf((await page(await app.get(sent.headers.get("Location") ?? "", { as: amina }))).querySelector("main"))).toContain(plainText(readPage("tolk", "ar").title));
  });

  it.each(["vold", "kvinner"])("leaves no trace of %s: not in the address, not in the form, not in the conversation", async (short) => {
    const amina = await aParticipant(app.db, { officeId: office.id });
    const html = await open(`/nb/tema/${short}`);
    expect([...new Set(html.querySelectorAll('main a[href*="min-side/meldinger/ny"]').map((link) => link.getAttribute("href")))]).toEqual(["/nb/min-side/meldinger/ny"]);
    const old = `/nb/min-side/meldinger/ny?tema=${short}`;
    const title = plainText(readPage(`tema/${short}`, "nb").title);
    expect(textOf((await page(await app.get(old, { as: amina }))).querySelector("main"))).not.toContain(title);
    const sent = await app.post(old, { formKey: "first", text: "Hei", language: "nb" }, { as: amina });
    expect(await app.db.select().from(threads)).toMatchObject([{ aboutPage: null }]);
    expect(textOf((await page(await app.get(sent.headers.get("Location") ?? "", { as: amina }))).querySelector("main"))).not.toContain(title);
  });

  it("does not mind a topic that is gone", async () => {
    const amina = await aParticipant(app.db, { officeId: office.id });
    expect((await app.get("/nb/min-side/meldinger/ny?tema=finnes-ikke", { as: amina })).status).toBe(200);
  });
});

describe("several themes at once", () => {
  it("are one message of codes, read in each one's language; being afraid at home comes first at the desk", async () => {
    const adviser = await anAdviser(app.db, { officeId: office.id });
    const amina = await aParticipant(app.db, { officeId: office.id, adviserIds: [adviser.id], readingLanguage: "ar" });
    const form = { formKey: "first", themes: ["money", "lonely"], first: "safety", second: "", third: "" };
    const sent = await app.post("/nb/min-side/temaer", form, { as: amina });
    expect(sent.status).toBe(303);
    expect((await app.post("/nb/min-side/temaer", form, { as: amina })).headers.get("Location")).toBe(sent.headers.get("Location"));
    const rows = await app.db.select().from(messages);
    expect(rows).toMatchObject([{ kind: "ready", code: "themes", values: { "1": "safety", also: "money,lonely" }, text: null }]);
    const thread = await page(await app.get(sent.headers.get("Location") ?? "", { as: amina }));
    expect(thread.querySelectorAll(".speech li").map((item) => textOf(item))).toEqual(["Jeg er redd hjemme", "Penger", "Jeg er mye alene"]);
    const desk = await page(await app.get(`/admin/innboks/${rows[0]?.threadId ?? ""}`, { as: adviser }));
    expect(textOf(desk.querySelector("main"))).toContain("Jeg er redd hjemme");
    expect((await app.db.select().from(threads))[0]?.urgent).toBe(true);
    expect(textOf((await page(await app.get("/admin/innboks", { as: adviser }))).querySelector("main table"))).toContain("Jeg er redd hjemme, Penger, Jeg er mye alene");
  });

  it("need one, and keep what was ticked when something is wrong", async () => {
    const amina = await aParticipant(app.db, { officeId: office.id });
    expect((await app.post("/nb/min-side/temaer", { formKey: "first" }, { as: amina })).status).toBe(400);
    const again = await page(await app.post("/nb/min-side/temaer", { formKey: "first", themes: ["health"], first: "money", second: "money" }, { as: amina }));
    expect(again.querySelectorAll("input[checked]").map((input) => input.getAttribute("value"))).toEqual(["health"]);
    expect(await app.db.select().from(messages)).toEqual([]);
  });
});

describe("local offers", () => {
  it("stand on the topics that name their kind, in Norwegian and marked as that, while they are fresh", async () => {
    await anOffer(app.db, { officeId: office.id, kind: "contact-point", title: "Fersk kontakt", lastConfirmed: "2026-05-26" });
    await anOffer(app.db, { officeId: office.id, kind: "contact-point", title: "Gammel kontakt", lastConfirmed: "2026-05-25" });
    await anOffer(app.db, { officeId: office.id, kind: "hurtigspor", title: "Et hurtigspor" });
    const html = await open("/ar/tema/over-55");
    expect(html.querySelector("section h3 + p[lang=nb] b")?.text.trim()).toBe("Fersk kontakt");
    expect(textOf(html.querySelector("main"))).not.toContain("Gammel kontakt");
    expect(textOf(html.querySelector("main"))).not.toContain("Et hurtigspor");
    app.clock.advance({ days: 1 });
    expect(textOf((await open("/ar/tema/over-55")).querySelector("main"))).not.toContain("Fersk kontakt");
  });

  it("are made, changed, confirmed and removed by the office's own advisers", async () => {
    const adviser = await anAdviser(app.db, { officeId: office.id });
    const other = await anAdviser(app.db, { officeId: (await anOffice(app.db)).id });
    const form = { key: crypto.randomUUID(), kind: "activity", title: "Turgruppe", text: "Vi går tur.", price: "free", schedule: "ask", languages: ["ar"], contactPhone: "40 00 00 01", childrenWelcome: "yes" };
    for (let twice = 0; twice < 2; twice++) expect((await app.post("/admin/innhold/tilbud/ny", form, { as: adviser })).status).toBe(303);
    const rows = await app.db.select().from(localOffers);
    expect(rows).toMatchObject([{ officeId: office.id, title: "Turgruppe", languages: ["ar"], contactPhone: "+4740000001", childrenWelcome: true, volunteer: false, lastConfirmed: "2026-11-22" }]);
    const path = `/admin/innhold/tilbud/${form.key}`;
    for (const [fields, status] of [[{ ...form, title: "" }, 400], [{ ...form, contactPhone: "nei" }, 400], [{ ...form, title: "Ny tittel" }, 303]] as const) expect((await app.post(path, fields, { as: adviser })).status).toBe(status);
    expect((await app.get(path, { as: other })).status).toBe(404);
    expect((await app.post(path, { remove: "yes" }, { as: other })).status).toBe(404);
    expect((await app.post("/admin/innhold", { confirm: form.key }, { as: other })).status).toBe(404);
    app.clock.advance({ days: 200 });
    expect(textOf((await page(await app.get("/admin/innhold", { as: adviser }))).querySelector("tbody"))).toContain("skjult");
    await app.post("/admin/innhold", { confirm: form.key }, { as: adviser });
    expect((await app.db.select().from(localOffers))[0]).toMatchObject({ title: "Ny tittel", lastConfirmed: "2027-06-10" });
    await app.post(path, { remove: "yes" }, { as: adviser });
    expect(await app.db.select().from(localOffers)).toEqual([]);
  });
});

describe("three months from settling", () => {
  it("tells the last day, keeps nothing, and asks again for what is no date", async () => {
    const html = await page(await app.post("/nb/tema/bosetting", { settled: "2026-10-01" }));
    expect(textOf(html.querySelector("[role=status]"))).toContain("1. januar 2027");
    expect(JSON.stringify(app.log)).not.toContain("2026-10-01");
    expect(textOf((await page(await app.post("/nb/tema/bosetting", { settled: "2026-01-01" }))).querySelector("[role=status]"))).toContain("Ring kontoret");
    expect((await page(await app.post("/nb/tema/bosetting", { settled: "" }))).querySelector("#settled-error")).not.toBeNull();
    expect((await app.post("/nb/tema/penger", { settled: "2026-10-01" })).status).toBe(404);
    expect(textOf((await open("/nb/tema/bosetting")).querySelector("main"))).not.toContain("1. januar 2027");
  });
});

describe("links that need the card", () => {
  it("say so once in the next step, and nothing is said where none does", async () => {
    const hint = "logge inn med kortet fra oss";
    for (const path of ["/nb/tolk", "/nb/tema/penger", "/nb/meldekort/eksempler"]) expect(textOf(await open(path)).split(hint), path).toHaveLength(2);
    const steps = pageSlugs.map((slug) => ({ slug, links: readPage(slug, "nb").blocks.flatMap((block) => (block.type === "next-step" ? block.links : [])) }));
    const without = steps.find(({ slug, links }) => !slug.startsWith("tema/") && !links.some(({ to }) => to === "ask" || to.startsWith("min-side")));
    if (without) expect(textOf(await open(`/nb/${without.slug}`))).not.toContain(hint);
    expect(textOf(await open("/nb/tolk/skriv-ut"))).not.toContain(hint);
  });
});

describe("help to a job", () => {
  it("tells of each tool of Nav under an anchor that a plan can lead to", async () => {
    const html = await open("/nb/tema/hjelp-til-jobb");
    for (const id of ["wage", "mentor", "specialist", "supported", "employers", "courses"]) expect(html.querySelector(`h2#${id}`), id).not.toBeNull();
  });

  it("tells who came to work what to do without a job, without pay and when ill, and whom to ask", async () => {
    const html = await open("/nb/tema/jobbe-i-norge");
    for (const id of ["q-lost", "q-pay", "q-sick"]) expect(textOf(html.querySelector(`details#${id}`)), id).toMatch(/spør(?:re)? (?:fagforeningen|Nav)/i);
    expect(html.querySelector('a[href="https://www.arbeidstilsynet.no"]')).not.toBeNull();
  });
});
