import { beforeAll, describe, expect, it } from "vitest";
import { anApp, page, textOf, type TestApp } from "../support/app.ts";
import { anAdviser, anOffice } from "../support/people.ts";
import { signIn, type Person } from "../support/signed-in.ts";

let app: TestApp;
let berit: Person;

beforeAll(async () => {
  app = await anApp();
  const office = await anOffice(app.db);
  berit = { kind: "adviser", id: (await anAdviser(app.db, { officeId: office.id })).id };
});

describe("the desk in both forms of Norwegian", () => {
  it("is bokmål, offers nynorsk, remembers it in the browser, and goes back to the page that was open", async () => {
    const first = await page(await app.get("/admin/deltakere", { as: berit }));
    expect(first.querySelector("html")?.getAttribute("lang")).toBe("nb");
    const form = first.querySelector('form[action^="/admin/malform"]');
    expect(textOf(form?.querySelector("button[lang=nn]") ?? null)).toBe("Nynorsk");

    const changed = await app.post(form?.getAttribute("action") ?? "", { to: "nn" }, { as: berit });
    expect([changed.status, changed.headers.get("Location")]).toEqual([303, "/admin/deltakere"]);
    const cookie = changed.headers.get("Set-Cookie")?.split(";")[0] ?? "";
    const nynorsk = await page(await app.get("/admin/deltakere", { as: `${await signIn(app, berit)}; ${cookie}` }));
    expect(nynorsk.querySelector("html")?.getAttribute("lang")).toBe("nn");
    expect(textOf(nynorsk.querySelector("header"))).toContain("Deltakarar");
  });

  it("goes to no other site, and changes nothing for who is not signed in", async () => {
    const away = await app.post("/admin/malform?til=//evil.example", { to: "nn" }, { as: berit });
    expect(away.headers.get("Location")).toBe("/admin/innboks");
    expect((await app.post("/admin/malform", { to: "nn" })).headers.get("Set-Cookie") ?? "").not.toContain("videre-desk");
  });
});
