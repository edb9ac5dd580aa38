import { beforeAll, describe, expect, it, vi } from "vitest";
import { readPage } from "#app/features/pages/read-page.server.ts";
import { formatDate } from "#app/i18n/format.ts";
import { textsFor } from "#app/i18n/texts.server.ts";
import { textCorrections } from "#dialect";
import { anApp, page, textOf, type TestApp } from "../support/app.ts";
import { anAdviser, anOffice, aParticipant } from "../support/people.ts";

type Adviser = Awaited<ReturnType<typeof anAdviser>>;

let app: TestApp;
let editor: Adviser;
let ukOnly: Adviser;
let colleague: Adviser;
let participant: { kind: "participant"; id: string };

const block = "/admin/sprak/uk/pages/tolk?blokk=_summary";
const corrected = "Перекладач каже те саме вашою мовою. Звірено-нині.";

beforeAll(async () => {
  app = await anApp();
  const office = await anOffice(app.db);
  editor = await anAdviser(app.db, { officeId: office.id, textLanguages: ["*"] });
  ukOnly = await anAdviser(app.db, { officeId: office.id, textLanguages: ["uk"] });
  colleague = await anAdviser(app.db, { officeId: office.id });
  participant = await aParticipant(app.db, { officeId: office.id, adviserIds: [colleague.id] });
});

const main = async (answer: Response) => (await page(answer)).querySelector("main")!;
const read = async (path: string, as?: Adviser) => main(await app.get(path, as ? { as } : {}));

/** Sends a file the way a browser does. */
async function upload(path: string, csv: string, as: Adviser, role = ""): Promise<Response> {
  const form = new FormData();
  form.set("file", new File([csv], "tekster.csv", { type: "text/csv" }));
  form.set("role", role);
  const sent = new Request(new URL(path, app.env.publicOrigin), { method: "POST", body: form });
  const headers = new Headers(sent.headers);
  headers.set("Origin", app.env.publicOrigin);
  headers.set("Cookie", await app.signIn(as));
  return app.app.request(new Request(sent.url, { method: "POST", headers, body: await sent.arrayBuffer() }));
}

describe("who gets in", () => {
  it("everybody at the desk sees the counts, only who may correct gets links", async () => {
    const own = await read("/admin/sprak", editor);
    expect(own.querySelectorAll("tbody tr")).toHaveLength(16);
    expect(own.querySelectorAll("tbody a")).toHaveLength(16);
    expect((await read("/admin/sprak", ukOnly)).querySelectorAll("tbody a").map((link) => link.getAttribute("href"))).toEqual(["/admin/sprak/uk"]);
    const other = await read("/admin/sprak", colleague);
    expect(other.querySelectorAll("tbody a")).toHaveLength(0);
    expect(textOf(other)).toContain("kan gi deg rett");
  });

  it.each(["/admin/sprak/uk", "/admin/sprak/uk.csv", "/admin/sprak/uk/pages/tolk", block])("%s is 404 without the right, for an unknown language, and for another language's editor", async (path) => {
    expect((await app.get(path, { as: editor })).status).toBe(200);
    expect((await app.get(path, { as: colleague })).status).toBe(404);
    expect((await app.get(path.replace("/uk", "/ar"), { as: ukOnly })).status).toBe(404);
    for (const code of ["nb", "xx", "constructor"]) expect((await app.get(path.replace("/uk", `/${code}`), { as: editor })).status).toBe(404);
    expect((await app.get(path)).headers.get("Location")).toMatch(/^\/admin\/logg-inn/);
    expect((await app.get(path, { as: participant })).headers.get("Location")).toMatch(/^\/admin\/logg-inn/);
  });

  it.each(["pages/finnes-ikke", "admin", "states", "../nb/pages/tolk", "pages/tolk?blokk=finnes-ikke", "pages/tolk?blokk=constructor"])("%s is no text", async (file) => {
    expect((await app.get(`/admin/sprak/uk/${file}`, { as: editor })).status).toBe(404);
  });
});

describe("correcting a block", () => {
  it("is shown beside the Norwegian text, in its own language and direction", async () => {
    const shown = await read("/admin/sprak/ar/pages/tolk", editor);
    const cells = shown.querySelectorAll("tbody tr")[0]?.querySelectorAll("td > div") ?? [];
    expect(cells.map((cell) => [cell.getAttribute("lang"), cell.getAttribute("dir")])).toEqual([["nb", "ltr"], ["ar", "rtl"]]);
  });

  it("is refused without a role, and with broken placeholders or markup, and what was typed stays", async () => {
    const noRole = await app.post(block, { "text-1": corrected }, { as: editor });
    expect(noRole.status).toBe(400);
    const shown = await main(noRole);
    expect(textOf(shown)).toContain("Velg hvem som har kontrollert teksten");
    expect(shown.querySelector("#text-1")?.textContent.trim()).toBe(corrected);

    const wrong = await app.post(block, { "text-1": "Зустріч {{day}} <b>тут", role: "translator" }, { as: editor });
    expect(wrong.status).toBe(400);
    const again = await main(wrong);
    expect(textOf(again)).toContain("doble klammer");
    expect(again.querySelector("#text-1")?.textContent).toContain("Зустріч {{day}} <b>тут");
    for (const text of ["<script>", "$t(common:brand)", "{{", "<b></b><i></i>", " "]) expect((await app.post(block, { "text-1": text, role: "translator" }, { as: editor })).status).toBe(400);
    expect(await app.db.select().from(textCorrections)).toEqual([]);
  });

  it("shows on the site at once, also on a kept page, and counts as checked", async () => {
    expect(textOf(await read("/uk/tolk"))).not.toContain("Звірено-нині");
    const saved = await app.post(block, { "text-1": corrected, role: "translator" }, { as: editor });
    expect([saved.status, saved.headers.get("Location")]).toEqual([303, "/admin/sprak/uk/pages/tolk?gjort=kontrollert&ved=2#blokk-2"]);
    expect(textOf(await read("/uk/tolk"))).toContain(corrected);
    const rows = (await read("/admin/sprak/uk/pages/tolk", editor)).querySelectorAll("tbody tr");
    expect(textOf(rows[1] ?? null)).toContain("kontrollert");
    expect(await app.db.select().from(textCorrections)).toMatchObject([{ language: "uk", file: "pages/tolk", block: "_summary", content: { text: corrected }, state: "checked", role: "translator", adviserId: editor.id }]);
  });

  it("leads back to the block that was saved, and says there that it is", async () => {
    const saved = await app.post("/admin/sprak/uk/pages/tema/penger?blokk=what", { "text-1": "Гроші", role: "nobody" }, { as: editor });
    const to = new URL(saved.headers.get("Location") ?? "", app.env.publicOrigin);
    const list = await read(to.pathname + to.search, editor);
    const rows = list.querySelectorAll("tbody tr");
    const row = rows.findIndex((one) => one.querySelector("[role=status]") !== null);
    expect(rows[row]?.querySelector(to.hash)).not.toBeNull();
    expect(textOf(rows[row] ?? null)).toContain("Гроші");
    expect(textOf(rows[row] ?? null)).toContain("Teksten er lagret");
    expect(list.querySelectorAll("[role=status]")).toHaveLength(1);
    const editing = await read("/admin/sprak/uk/pages/tema/penger?blokk=what", editor);
    expect(editing.querySelector("a.back")?.getAttribute("href")).toBe(to.pathname + to.hash);
  });

  it("is called by Norwegian words, not by its key in the file", async () => {
    const list = await read("/admin/sprak/uk/pages/meldekort/for-sent", editor);
    const links = list.querySelectorAll("tbody a").map((link) => link.getAttribute("aria-label"));
    expect(links.slice(0, 3)).toEqual(["Rett eller godkjenn Tittel", "Rett eller godkjenn Innledning", "Rett eller godkjenn Overskrift 1"]);
    expect(links).toContain("Rett eller godkjenn Spørsmål og svar 2");
    expect(textOf(list)).not.toMatch(/q-out|answer\.0|now-steps/);
    const block = await read("/admin/sprak/uk/pages/meldekort/for-sent?blokk=q-out", editor);
    const labels = block.querySelectorAll("form label").map((label) => textOf(label));
    expect(labels.slice(0, 2)).toEqual(["Oversettelse (spørsmål)", "Oversettelse (svar 1)"]);
    expect(textOf((await read("/admin/sprak/uk/terms", editor)).querySelector("tbody"))).toContain("Ordet «meldekort»");
  });

  it("has a field for each plural form of the language", async () => {
    const shown = await read("/admin/sprak/ar/common?blokk=in-days", editor);
    expect(shown.querySelectorAll("textarea")).toHaveLength(6);
    expect((await read("/admin/sprak/tr/common?blokk=in-days", editor)).querySelectorAll("textarea")).toHaveLength(2);
  });

  it("corrects a text of the pages around the content too", async () => {
    expect((await app.post("/admin/sprak/uk/common?blokk=finish-and-hide", { "text-1": "Сховати все", role: "adviser" }, { as: ukOnly })).status).toBe(303);
    expect(textOf(await read("/uk/logg-inn"))).not.toContain("finish-and-hide");
    expect(textOf(await read("/admin/sprak/uk/common", editor))).toContain("Сховати все");
  });
});

describe("CSV", () => {
  it("goes out with a byte order mark, all texts, key, nb, context, text and state", async () => {
    const answer = await app.get("/admin/sprak/uk.csv", { as: editor });
    expect(answer.headers.get("Content-Disposition")).toContain("videre-uk.csv");
    const csv = new TextDecoder("utf-8", { ignoreBOM: true }).decode(await answer.arrayBuffer());
    expect(csv.startsWith("\ufeffkey;nb;context;text;state\r\n")).toBe(true);
    expect(csv).toContain(`pages/tolk#_summary#text;`);
    expect(csv).toContain(`${corrected};checked\r\n`);
    expect(csv.split("\r\n").length).toBeGreaterThan(500);
  });

  it("comes back as it went out without changing anything", async () => {
    const csv = await (await app.get("/admin/sprak/en.csv", { as: editor })).text();
    const before = (await app.db.select().from(textCorrections)).length;
    const shown = await main(await upload("/admin/sprak/en", `\ufeff${csv.replace(/^\ufeff/, "")}`, editor));
    expect(textOf(shown)).toContain("0 tekster er lagret");
    expect(textOf(shown)).not.toContain("ikke lagret");
    expect(await app.db.select().from(textCorrections)).toHaveLength(before);
  });

  it.each([";", ","])("with %s, a line with broken placeholders is refused by its number, the rest kept", async (mark) => {
    const word = mark === ";" ? "semikolon" : "komma";
    const lines = [
      ["key", "nb", "context", "text", "state"],
      ["pages/tolk#_title#text", "Tolk", "", `Interpreter ${word}`, "machine"],
      ["common#call#text", "Ring {{phone}}", "", "Call us", "checked"],
      ["finnes#ikke#text", "", "", "x", ""],
      ["common#my-page#text", "Min side", "", `"My page ${word}"`, "checked"],
      ["common#contact#text", "Kontakt", "", "", "checked"],
    ];
    const answer = await upload("/admin/sprak/en", `\ufeff${lines.map((line) => line.join(mark)).join("\r\n")}\r\n`, editor, "translator");
    expect(answer.status).toBe(200);
    const shown = await main(answer);
    expect(textOf(shown)).toContain("2 tekster er lagret");
    const refused = shown.querySelectorAll("table")[0]?.querySelectorAll("tbody tr").map((row) => row.querySelectorAll("td").map((cell) => textOf(cell)));
    expect(refused).toMatchObject([["3", "common#call#text", expect.stringContaining("{{phone}}") as string], ["4", "finnes#ikke#text", "Nøkkelen finnes ikke."]]);
    expect(textOf(await read("/en/tolk"))).toContain(`Interpreter ${word}`);
    const rows = await app.db.select().from(textCorrections);
    expect(rows.filter((row) => row.language === "en").map(({ file, block: name, state }) => `${file} ${name} ${state}`).sort()).toEqual(["common my-page checked", "pages/tolk _title machine"]);
  });

  it("says so when there is no file, or one that cannot be read", async () => {
    expect((await app.post("/admin/sprak/en", {}, { as: editor })).status).toBe(400);
    const broken = await main(await upload("/admin/sprak/en", 'key;nb;context;text;state\n"pages/tolk#_title#text;x', editor));
    expect(textOf(broken)).toContain("kan ikke leses videre");
    expect((await upload("/admin/sprak/en", "key;text\n", colleague)).status).toBe(404);
  });

  it("takes a file larger than other forms may be", async () => {
    const big = `key;nb;context;text;state\n${"x#y#z;;;t;\n".repeat(20_000)}`;
    expect(big.length).toBeGreaterThan(200_000);
    expect((await upload("/admin/sprak/en", big, editor)).status).toBe(200);
  });
});

describe("what the reader is told about a text", () => {
  const line = async (path: string) => (await read(path)).querySelector(".provenance");

  it.each(["so", "ar", "pl"] as const)("%s: that a machine made it, and the day of the text", async (lang) => {
    const told = textOf(await line(`/${lang}/tolk`));
    expect(told).toContain(textsFor(lang).t("machine-translated"));
    expect(told).toContain(textsFor(lang).t("pages:updated"));
    expect(told).toContain(formatDate(readPage("tolk", lang).state.on ?? "", lang));
    expect(textOf(await line("/nb/tolk"))).not.toContain(textsFor("nb").t("machine-translated"));
  });

  it("that a block is older than the Norwegian, with the way there", async () => {
    const { t } = textsFor("rw");
    expect(textOf(await line("/rw/tolk"))).not.toContain(t("pages:state.older"));
    await app.db.insert(textCorrections).values({ language: "rw", file: "pages/tolk", block: "_summary", content: { text: "Umusemuzi" }, state: "machine", role: null, of: "another", adviserId: editor.id, at: app.clock.now() });
    await vi.waitFor(async () => expect(textOf(await line("/rw/tolk"))).toContain(t("pages:state.older")), { timeout: 5_000, interval: 500 });
    expect((await line("/rw/tolk"))?.querySelector('a[hreflang="nb"]')?.getAttribute("href")).toBe("/nb/tolk");
  });
});

describe("aliases", () => {
  it.each([["/prs/tolk?a=b", "/fa-AF/tolk?a=b"], ["/kmr/tema/penger", "/ku/tema/penger"], ["/no/tolk", "/nb/tolk"], ["/FA-af", "/fa-AF"]])("%s goes to %s", async (from, to) => {
    const answer = await app.get(from);
    expect([answer.status, answer.headers.get("Location")]).toEqual([308, to]);
  });
});
