import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parse, type HTMLElement } from "node-html-parser";
import { beforeAll, describe, expect, it } from "vitest";
import { compileStyles } from "../../scripts/compile-styles.mjs";
import { renderShowcase, showcasePages, type ShowcaseLanguage } from "../support/showcase.tsx";

const languages: ShowcaseLanguage[] = ["nb", "ar", "ti"];
const pages = Object.keys(showcasePages) as (keyof typeof showcasePages)[];
let css = "";

beforeAll(async () => {
  css = (await compileStyles("participant")) + (await compileStyles("admin"));
}, 30_000);

/** For looking at: VIDERE_SHOWCASE=<folder> npx vitest run tests/ui writes the pages there. */
const folder = process.env.VIDERE_SHOWCASE;

function idsOf(page: HTMLElement): string[] {
  return page.querySelectorAll("[id]").map((element) => String(element.getAttribute("id")));
}

describe.each(languages)("the UI kit in %s", (lang) => {
  it.each(pages)("%s: labels, explanations and errors are wired by ids that exist once", (name) => {
    const page = parse(renderShowcase(name, lang, css));
    const ids = idsOf(page);
    expect(ids.length).toBe(new Set(ids).size);
    const pointers = page.querySelectorAll("[aria-describedby], [aria-labelledby], label[for]").flatMap((element) =>
      ["aria-describedby", "aria-labelledby", "for"].flatMap((name) => element.getAttribute(name)?.split(" ") ?? []),
    );
    for (const id of pointers) expect(ids).toContain(id);
    const inputs = page.querySelectorAll("main input, main select, main textarea");
    for (const input of inputs) {
      const labelled = input.closest("label") !== null || page.querySelector(`label[for="${input.getAttribute("id") ?? ""}"]`) !== null;
      expect(labelled, input.toString()).toBe(true);
    }
  });

  it.each(pages)("%s: no style attribute, no script in attributes, pictograms hidden from screen readers", async (name) => {
    const html = renderShowcase(name, lang, css);
    const page = parse(html);
    expect(page.querySelectorAll("[style]")).toEqual([]);
    expect(html).not.toMatch(/\son[a-z]+="/);
    for (const icon of page.querySelectorAll("svg")) expect(icon.getAttribute("aria-hidden")).toBe("true");
    if (!folder) return;
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, `${name}-${lang}.html`), html);
  });
});

describe("a field with something wrong", () => {
  it("says so to screen readers, and the summary leads to it", () => {
    const page = parse(renderShowcase("form", "nb", css));
    const text = page.querySelector("#text");
    expect(text?.getAttribute("aria-invalid")).toBe("true");
    expect(text?.getAttribute("aria-describedby")).toBe("text-description text-error");
    expect(page.querySelector("#text-error")?.text).toContain("Skriv hva du vil si.");
    const summary = page.querySelector('[role="alert"]');
    expect(summary?.querySelector("h2")?.hasAttribute("autofocus")).toBe(true);
    const targets = summary?.querySelectorAll("a").map((link) => String(link.getAttribute("href")).slice(1)) ?? [];
    expect(targets).toEqual(["to", "text"]);
    for (const id of targets) expect(page.querySelector(`#${id}`)?.tagName).toMatch(/INPUT|TEXTAREA/);
  });

  it("is marked on the whole group of choices", () => {
    const group = parse(renderShowcase("form", "nb", css)).querySelector('[role="radiogroup"]');
    expect(group?.getAttribute("aria-invalid")).toBe("true");
    expect(group?.getAttribute("aria-describedby")).toBe("to-error");
  });
});

describe("mixed languages", () => {
  it("keeps Norwegian names and free text in their own language and direction", () => {
    const meeting = parse(renderShowcase("next-meeting", "ar", css));
    expect(meeting.querySelector('dd [lang="nb"][dir="ltr"]')?.text).toContain("Storgata 1");
    expect(meeting.querySelector('a[href^="tel:"] bdi[dir="ltr"]')).not.toBeNull();
    expect(parse(renderShowcase("thread", "ar", css)).querySelector(".free-text")?.getAttribute("dir")).toBe("auto");
  });

  it("turns pictograms that point, and only those", () => {
    const page = parse(renderShowcase("next-meeting", "ar", css));
    const turned = page.querySelectorAll("svg.mirror").length;
    expect(turned).toBeGreaterThan(0);
    expect(turned).toBeLessThan(page.querySelectorAll("svg").length);
  });
});
