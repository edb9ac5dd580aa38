import { beforeEach, describe, expect, it } from "vitest";
import { drawEntrance } from "#app/features/demo/draw-entrance.ts";
import { needLists } from "#app/features/offers/needs-list.ts";
import { entranceMax } from "#app/features/offices/entrance.ts";
import { readPage } from "#app/features/pages/read-page.server.ts";
import { formatWeekday } from "#app/i18n/format.ts";
import { languages } from "#app/i18n/languages.ts";
import { entrancePictures, localOffers, offices } from "#dialect";
import { anApp, page, textOf, type Fields, type TestApp } from "../support/app.ts";
import { aBooking, anAdviser, anOffer, anOffice, aParticipant } from "../support/people.ts";

let app: TestApp;
let office: Awaited<ReturnType<typeof anOffice>>;
let adviser: Awaited<ReturnType<typeof anAdviser>>;

beforeEach(async () => {
  app = await anApp();
  office = await anOffice(app.db);
  adviser = await anAdviser(app.db, { officeId: office.id });
});

const open = async (path: string, as?: typeof adviser) => page(await app.get(path, as ? { as } : {}));
const mainText = async (path: string) => textOf((await open(path)).querySelector("main"));
const newOffer = "/admin/innhold/tilbud/ny";
const newContact = "/admin/innhold/kontakt/ny";

function anOfferForm(given: Fields = {}): Fields {
  return { key: crypto.randomUUID(), kind: "contact-point", title: "Kontaktpunktet", text: "Kom innom.", price: "free", schedule: "weekly", weekdays: ["6"], from: "11:00", contactPhone: "40 00 00 01", ...given };
}

const aContactForm = (given: Fields = {}): Fields => ({ key: crypto.randomUUID(), kind: "nav-office", title: "Nav Lillevik", contactPhone: "40 00 00 61", ...given });

/** The fields that a sent form is told to mend. */
async function problemsOf(path: string, fields: Fields): Promise<string[]> {
  const answer = await app.post(path, fields, { as: adviser });
  if (answer.status !== 400) return [`status ${answer.status}`];
  return (await page(answer)).querySelectorAll(".field-error").map(({ id }) => id.replace(/-error$/, ""));
}

describe("the desk's form of an offer", () => {
  it.each<[string, Fields, string[]]>([
    ["no way to join", { contactPhone: "" }, ["contactPhone"]],
    ["people can just come, but nobody says where", { contactPhone: "", dropIn: "yes" }, ["place"]],
    ["ask about the time, but nobody to ask", { contactPhone: "", dropIn: "yes", place: "Torget", schedule: "ask" }, ["contactPhone"]],
    ["volunteers without a contact person", { volunteer: "yes" }, ["contactName"]],
    ["no word about when", { schedule: "" }, ["schedule"]],
    ["weekdays that are none, no clock", { weekdays: [], from: "" }, ["weekdays", "from"]],
    ["an end before the start", { from: "17:00", to: "16:00" }, ["to"]],
    ["own words that are none", { schedule: "words" }, ["whenText"]],
    ["a site that is no https address", { contactWeb: "http://fjordvik.example" }, ["contactWeb"]],
    ["script for a site", { contactWeb: "javascript:alert(1)" }, ["contactWeb"]],
    ["a place to call, which has its own form", { kind: "doctor" }, ["kind"]],
    ["several at once, told at once", { title: "", contactPhone: "", volunteer: "yes" }, ["title", "contactPhone", "contactName"]],
  ])("refuses %s", async (_why, given, fields) => {
    expect((await problemsOf(newOffer, anOfferForm(given))).sort()).toEqual([...fields].sort());
    expect(await app.db.select().from(localOffers)).toEqual([]);
  });

  it("takes no codes that are not in its lists", async () => {
    for (const field of ["weekdays", "suits", "languages"]) expect((await app.post(newOffer, anOfferForm({ [field]: ["nowhere"] }), { as: adviser })).status).toBe(400);
    expect(await app.db.select().from(localOffers)).toEqual([]);
  });

  it("says in words why nobody could join", async () => {
    const answer = await app.post(newOffer, anOfferForm({ contactPhone: "" }), { as: adviser });
    expect(textOf((await page(answer)).querySelector("#contactPhone-error"))).toContain("Ellers kan ingen bli med");
  });

  it.each<[string, Fields]>([
    ["a phone", {}],
    ["an e-mail address", { contactPhone: "", contactWeb: "post@fjordvik.example" }],
    ["a site", { contactPhone: "", contactWeb: "https://fjordvik.example/tur" }],
    ["just come, and where", { contactPhone: "", dropIn: "yes", place: "Torget" }],
  ])("takes %s as a way to join", async (_way, given) => {
    expect((await app.post(newOffer, anOfferForm(given), { as: adviser })).status).toBe(303);
  });

  it("keeps codes, gives them back to be changed, and needs the same of an older offer", async () => {
    const form = anOfferForm({ weekdays: ["3", "1"], from: "9.30", to: "11:00", suits: ["women", "parents"] });
    await app.post(newOffer, form, { as: adviser });
    const [row] = await app.db.select().from(localOffers);
    expect(row).toMatchObject({ schedule: "weekly", hours: [{ weekdays: [1, 3], from: "09:30", to: "11:00" }], whenText: null, suits: ["women", "parents"], dropIn: false });
    const again = await open(`/admin/innhold/tilbud/${row?.id}`, adviser);
    expect(again.querySelectorAll("input[name=weekdays][checked]").map((input) => input.getAttribute("value"))).toEqual(["1", "3"]);
    expect(again.querySelector("#from")?.getAttribute("value")).toBe("09:30");
    const old = await anOffer(app.db, { officeId: office.id, whenText: "Lørdag kl. 11" });
    const typed = await open(`/admin/innhold/tilbud/${old.id}`, adviser);
    expect(typed.querySelector("input[name=schedule][checked]")?.getAttribute("value")).toBe("words");
    expect(typed.querySelector("#whenText")?.getAttribute("value")).toBe("Lørdag kl. 11");
  });
});

describe("a reader of an offer", () => {
  it.each(languages.map(({ code }) => code))("%s: meets what it is and when in her language, and its name in Norwegian under that", async (lang) => {
    await app.post(newOffer, anOfferForm({ weekdays: ["6"], from: "11:00", to: "13:00" }), { as: adviser });
    const section = (await open(`/${lang}/tema/over-55`)).querySelector("section:has(#tilbud)") ?? (await open(`/${lang}/tema/over-55`)).querySelector("#tilbud")?.parentNode;
    const words = textOf(section as Parameters<typeof textOf>[0]);
    expect(words).toContain(formatWeekday(6, lang));
    expect(words).toMatch(/11[.:]00.*13[.:]00/);
    if (lang !== "nb" && lang !== "nn") expect(words).not.toContain("lørdag");
    const heading = (section as Exclude<typeof section, null | undefined>).querySelector("h3");
    expect(heading?.getAttribute("lang")).toBeUndefined();
    const name = (section as Exclude<typeof section, null | undefined>).querySelector("h3 + p[lang=nb]");
    expect(name?.getAttribute("dir")).toBe("ltr");
    expect(textOf(name ?? null)).toContain("Kontaktpunktet");
  });

  it("in Tigrinya reads the weekday in Tigrinya", async () => {
    await app.post(newOffer, anOfferForm(), { as: adviser });
    expect(await mainText("/ti/tema/over-55")).toContain("ቀዳም 11:00");
  });

  it("sees who can come, whom to ask for, that she is a volunteer, and every way to join; and can ask her own adviser", async () => {
    await app.post(newOffer, anOfferForm({ suits: ["women", "older"], volunteer: "yes", contactName: "Liv Berg", contactWeb: "post@fjordvik.example", dropIn: "yes", place: "Torget 2" }), { as: adviser });
    const html = await open("/nb/tema/over-55");
    const words = textOf(html.querySelector("main"));
    for (const part of ["Hvem kan komme: kvinner og folk over 55 år", "Frivillig: Liv Berg", "Bare kom.", "40 00 00 01", "Torget 2"]) expect(words).toContain(part);
    expect(html.querySelector('main a[href="tel:+4740000001"]')).not.toBeNull();
    expect(html.querySelector('main a[href="mailto:post@fjordvik.example"]')).not.toBeNull();
    expect(html.querySelector('section a[href="/nb/min-side/meldinger/ny?tema=over-55"]')).not.toBeNull();
  });

  it("gets the office's phone where an older offer has no way to join, and the office's own words about when", async () => {
    await anOffer(app.db, { officeId: office.id, kind: "contact-point", title: "Gammel rad", whenText: "Etter påske" });
    const html = await open("/ar/tema/over-55");
    const section = html.querySelector("#tilbud")?.parentNode as Parameters<typeof textOf>[0];
    expect(section?.querySelector(`a[href="tel:${office.phone}"]`)).not.toBeNull();
    expect(section?.querySelectorAll("[lang=nb]").some((part) => part.text === "Etter påske")).toBe(true);
  });
});

describe("places to call", () => {
  it("have as many needs as the lists they stand in, in every language", () => {
    for (const [slug, lists] of Object.entries(needLists)) {
      for (const [id, needs] of Object.entries(lists)) {
        for (const { code } of languages) {
          const block = readPage(slug, code).blocks.find((one) => one.id === id);
          expect(block?.type === "list" ? block.items.length : null, `${code} ${slug} ${id}`).toBe(needs.length);
        }
      }
    }
  });

  it("stand by the need with a phone to tap; the others have the office's phone and say so", async () => {
    await app.post(newContact, aContactForm({ weekdays: ["1", "2", "3"], from: "10:00", to: "14:00", place: "Torget 1" }), { as: adviser });
    const html = await open("/uk/tema/hvem-er-hvem");
    const list = html.querySelectorAll("main ul").find((one) => one.querySelector('a[href="tel:+4740000061"]'));
    const items = list?.querySelectorAll(":scope > li") ?? [];
    expect(textOf(items[1] ?? null)).toContain("Nav Lillevik");
    expect(textOf(items[1] ?? null)).toContain(formatWeekday(1, "uk"));
    expect(items[1]?.querySelectorAll("[lang=nb]").map(({ text }) => text)).toContain("Nav Lillevik");
    for (const [place, item] of items.entries()) expect(item.querySelector(place === 1 ? 'a[href="tel:+4740000061"]' : `a[href="tel:${office.phone}"]`), String(place)).not.toBeNull();
    const contact = await open("/nb/kontakt");
    expect(textOf(contact.querySelector("main"))).toContain("Ring kontoret, så finner vi rett person.");
    expect(contact.querySelector('main a[href="tel:+4740000061"]')).not.toBeNull();
  });

  it("without a Nav office of their own lead to Nav's own number", async () => {
    const items = (await open("/nb/tema/hvem-er-hvem")).querySelectorAll("#what + ul > li");
    expect(items[1]?.querySelector('a[href="tel:+4755553333"]')).not.toBeNull();
  });

  it("that no need names stand in a list of their own, and on the topic they belong to", async () => {
    await app.post(newContact, aContactForm({ kind: "kindergarten-office", title: "Barnehagekontoret" }), { as: adviser });
    for (const path of ["/nb/kontakt", "/nb/tema/hvem-er-hvem", "/nb/tema/barnehage-og-skole"]) {
      const section = (await open(path)).querySelector("#steder")?.parentNode as Parameters<typeof textOf>[0];
      expect(textOf(section), path).toContain("Barnehage");
      expect(section?.querySelector('a[href="tel:+4740000061"]'), path).not.toBeNull();
    }
    expect((await open("/nb/tema/bolig")).querySelector("#steder")).toBeNull();
  });

  it("stand beside the needs of the start page", async () => {
    expect((await open("/nb")).querySelector("section[aria-labelledby=needs] a[href^='tel:']")?.getAttribute("href")).toBe(`tel:${office.phone}`);
    await app.post(newContact, aContactForm({ kind: "volunteer-centre" }), { as: adviser });
    expect((await open("/nb")).querySelector("li a[href='tel:+4740000061']")).not.toBeNull();
  });

  it("are hidden when nobody has confirmed them for half a year", async () => {
    await anOffer(app.db, { officeId: office.id, kind: "nav-office", title: "Nav Gamlevik", contactPhone: "+4740000062", lastConfirmed: "2026-05-25" });
    expect(await mainText("/nb/kontakt")).not.toContain("Nav Gamlevik");
    expect(textOf((await open("/admin/innhold", adviser)).querySelector("main"))).toContain("Nav Gamlevik");
  });

  it.each<[string, Fields, string[]]>([
    ["no phone", { contactPhone: "" }, ["contactPhone"]],
    ["no name", { title: "" }, ["title"]],
    ["an offer's kind", { kind: "activity" }, ["kind"]],
    ["days without a clock", { weekdays: ["1"] }, ["from"]],
    ["a clock without days", { from: "10:00" }, ["weekdays"]],
  ])("are refused with %s", async (_why, given, fields) => {
    expect(await problemsOf(newContact, aContactForm(given))).toEqual(fields);
  });

  it("are changed and removed in their own form, by their own office", async () => {
    const form = aContactForm();
    await app.post(newContact, form, { as: adviser });
    const path = `/admin/innhold/tilbud/${String(form.key)}`;
    expect((await open(path, adviser)).querySelector("#price")).toBeNull();
    expect((await app.post(path, { ...form, title: "Nav Storvik" }, { as: adviser })).headers.get("Location")).toContain("contact-saved");
    expect(await app.db.select().from(localOffers)).toMatchObject([{ title: "Nav Storvik", kind: "nav-office", schedule: null }]);
    const stranger = await anAdviser(app.db, { officeId: (await anOffice(app.db)).id });
    for (const fields of [form, { remove: "yes" }]) expect((await app.post(path, fields, { as: stranger })).status).toBe(404);
    await app.post(path, { remove: "yes" }, { as: adviser });
    expect(await app.db.select().from(localOffers)).toEqual([]);
  });
});

const desk = "/admin/innhold/inngang";
const jpeg = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), Buffer.from("JFIF\0"), Buffer.alloc(200, 1)]);

/** Sends a picture the way a browser does. */
async function upload(bytes: Uint8Array, { as = adviser, name = "bilde.png", type = "image/png" } = {}): Promise<Response> {
  const form = new FormData();
  form.set("picture", new File([bytes as BlobPart], name, { type }));
  const sent = new Request(new URL(desk, app.env.publicOrigin), { method: "POST", body: form });
  const headers = new Headers(sent.headers);
  headers.set("Origin", app.env.publicOrigin);
  headers.set("Cookie", await app.signIn(as));
  return app.app.request(new Request(sent.url, { method: "POST", headers, body: await sent.arrayBuffer() }));
}

describe("the picture of the entrance", () => {
  const picture = drawEntrance();

  it("is linked to with its weight, never put on the contact page itself, and has a page with the address and a map", async () => {
    expect((await open("/nb/kontakt")).querySelector('a[href="/nb/kontakt/inngang"]')).toBeNull();
    expect((await upload(picture)).headers.get("Location")).toBe("/admin/innhold?gjort=entrance-saved");
    const contact = await open("/nb/kontakt");
    expect(textOf(contact.querySelector('a[href="/nb/kontakt/inngang"]'))).toBe("Se bilde av inngangen (1 kB)");
    expect(contact.querySelector("main img")).toBeNull();
    const html = await open("/ar/kontakt/inngang");
    expect(html.querySelector("main img")?.getAttribute("alt")).toContain(office.name);
    for (const part of [office.street, "2. etasje", "Torget"]) expect(textOf(html.querySelector("main"))).toContain(part);
    expect(html.querySelector('main a[href^="https://www.openstreetmap.org/search?query=Storgata"]')).not.toBeNull();
    expect(html.querySelector(`main a[href="tel:${office.phone}"]`)).not.toBeNull();
  });

  it("comes from a door of its own: kept long by its version, otherwise briefly, and told apart by its tag", async () => {
    await upload(picture);
    const src = (await open("/nb/kontakt/inngang")).querySelector("main img")?.getAttribute("src") ?? "";
    const answer = await app.get(src);
    expect([answer.status, answer.headers.get("Content-Type"), answer.headers.get("X-Content-Type-Options")]).toEqual([200, "image/png", "nosniff"]);
    expect(answer.headers.get("Cache-Control")).toContain("immutable");
    expect(Buffer.from(await answer.arrayBuffer()).equals(picture)).toBe(true);
    const plain = await app.get(`/bilder/inngang/${office.id}`);
    expect(plain.headers.get("Cache-Control")).toBe("public, max-age=3600");
    expect((await app.get(src, { headers: { "If-None-Match": plain.headers.get("ETag") ?? "" } })).status).toBe(304);
    expect(plain.headers.get("Set-Cookie")).toBeNull();
  });

  it.each<[string, Uint8Array, string]>([
    ["nothing", new Uint8Array(), "Velg et bilde først"],
    ["a drawing with script in it", Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'), "ikke et bilde"],
    ["a page called a picture", Buffer.from("<!doctype html><p>hei</p>"), "ikke et bilde"],
    ["a moving picture", Buffer.concat([Buffer.from("GIF89a"), Buffer.alloc(60)]), "ikke et bilde"],
    ["the first bytes of one", Buffer.from([0x89, 0x50]), "ikke et bilde"],
    ["one that is too big", Buffer.concat([drawEntrance(), Buffer.alloc(entranceMax)]), "for stort"],
  ])("is refused when it is %s, whatever its sender calls it", async (_what, bytes, words) => {
    const answer = await upload(bytes);
    expect(answer.status).toBe(400);
    expect(textOf((await page(answer)).querySelector("#picture-error"))).toContain(words);
    expect(await app.db.select().from(entrancePictures)).toEqual([]);
  });

  it("far too big is refused before it is read, with the way back; other pages of the desk take no more than before", async () => {
    const answer = await upload(Buffer.alloc(entranceMax + 200_000));
    expect(answer.status).toBe(413);
    expect((await page(answer)).querySelector(`a[href="${desk}"]`)).not.toBeNull();
    expect((await app.post(newOffer, { text: "a".repeat(100_000) }, { as: adviser })).status).toBe(413);
  });

  it("is named by its bytes, replaced by the next one, and removed", async () => {
    await upload(picture);
    await upload(jpeg, { type: "image/png" });
    expect(await app.db.select().from(entrancePictures)).toMatchObject([{ officeId: office.id, mediaType: "image/jpeg", keptBy: adviser.id }]);
    expect((await app.get(`/bilder/inngang/${office.id}`)).headers.get("Content-Type")).toBe("image/jpeg");
    await app.post(desk, { remove: "yes" }, { as: adviser });
    await app.post(desk, { remove: "yes" }, { as: adviser });
    expect((await app.get(`/bilder/inngang/${office.id}`)).status).toBe(404);
    expect((await app.db.select().from(offices))[0]).toMatchObject({ entranceSize: null, entranceAt: null });
    const html = await open("/nb/kontakt/inngang");
    expect(html.querySelector("main img")).toBeNull();
    expect(textOf(html.querySelector("main"))).toContain(office.street);
  });

  it("of another municipality's office, or of none, is not there; and only the own office's is changed", async () => {
    const elsewhere = await anOffice(app.db, { municipality: "Storvik", createdAt: new Date("2026-11-02T08:00:00Z") });
    const stranger = await anAdviser(app.db, { officeId: elsewhere.id });
    await upload(picture, { as: stranger });
    expect(await app.db.select().from(entrancePictures)).toMatchObject([{ officeId: elsewhere.id }]);
    for (const id of [elsewhere.id, office.id, "finnes-ikke"]) expect((await app.get(`/bilder/inngang/${id}`)).status).toBe(404);
  });

  it("is linked to from a meeting at the office, on the meeting's own page", async () => {
    await upload(picture);
    const amina = await aParticipant(app.db, { officeId: office.id, adviserIds: [adviser.id] });
    const street = `${office.street}, ${office.postalCode} ${office.city}`;
    const at = await aBooking(app.db, { participantId: amina.id, officeId: office.id, adviserId: adviser.id, form: "office", street });
    const other = await aBooking(app.db, { participantId: amina.id, officeId: office.id, adviserId: adviser.id, form: "other", placeName: "Biblioteket", street: "Havneveien 2, 1234 Fjordvik" });
    const links = async (id: string) => (await page(await app.get(`/nb/min-side/avtaler/${id}`, { as: amina }))).querySelectorAll('main a[href="/nb/kontakt/inngang"]').length;
    expect([await links(at.id), await links(other.id)]).toEqual([1, 0]);
  });
});

describe("three months from settling", () => {
  it.each(["", "/2026", "/tidligere", "/kollektiv-beskyttelse"])("is linked to from the programme%s", async (variant) => {
    const link = (await open(`/nb/introduksjonsprogrammet${variant}`)).querySelector('main a[href="/nb/tema/bosetting#tre-maneder"]');
    expect(textOf(link)).toBe("Når skal programmet begynne?");
    expect((await open("/nb/tema/bosetting")).querySelector("#tre-maneder")).not.toBeNull();
  });
});
