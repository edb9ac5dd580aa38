import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { page } from "#app/features/pages/page.ts";
import { languages, sourceLanguage } from "#app/i18n/languages.ts";

const folder = fileURLToPath(new URL("../../locales", import.meta.url));
const plural = /_(zero|one|two|few|many|other)$/;

type Texts = Record<string, string>;

/** Every text of a file by its place: lists of things with an id by that id, others by their number. */
function textsIn(value: unknown, place = "", found: Texts = {}): Texts {
  if (typeof value === "string") found[place] = value;
  else if (Array.isArray(value)) value.forEach((one: unknown, index) => textsIn(one, `${place}[${(one as { id?: string } | null)?.id ?? index}]`, found));
  else if (value !== null && typeof value === "object") for (const [key, one] of Object.entries(value)) textsIn(one, place ? `${place}.${key}` : key, found);
  return found;
}

function filesOf(code: string): string[] {
  return fs.readdirSync(path.join(folder, code), { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".json") && path.basename(file) !== "terms.json");
}

const read = (code: string, file: string): unknown => JSON.parse(fs.readFileSync(path.join(folder, code, file), "utf8"));
const source = filesOf(sourceLanguage);
const placeholdersIn = (text: string) => (text.match(/\{\{[^}]+\}\}/g) ?? []).sort();
const markupIn = (text: string) => (text.match(/<\/?(?!nb\b)\w+>/g) ?? []).sort();

describe("the languages of the list are the folders, with the same files", () => {
  it("a folder for each language, and no other", () => {
    expect(fs.readdirSync(folder).sort()).toEqual(languages.map(({ code }) => code as string).sort());
  });
});

// The adviser's desk is in bokmål only.
const shared = source.filter((file) => file !== "admin.json");

describe.each(languages.map(({ code }) => code).filter((code) => code !== sourceLanguage))("%s", (code) => {
  const categories = new Intl.PluralRules(code).resolvedOptions().pluralCategories;

  it.each(shared)("%s: the same keys and block ids, no text empty, the same placeholders and markup, every plural form", (file) => {
    const nb = textsIn(read(sourceLanguage, file));
    if (Object.keys(nb).length === 0) return expect(filesOf(code)).not.toContain(file);
    const own = textsIn(read(code, file));
    const wrong: string[] = [];
    const expected = Object.keys(nb).flatMap((key) => (plural.test(key) ? (key.endsWith("_other") ? categories.map((category) => key.replace(plural, `_${category}`)) : []) : [key]));
    for (const key of expected) {
      const text = own[key];
      const original = nb[key] ?? nb[key.replace(plural, "_other")] ?? "";
      if (text === undefined || text.trim() === "") wrong.push(`${key}: missing`);
     
      else {
        // A plural form for exactly one, two or none may leave the number out.
        const [ours, theirs] = [placeholdersIn(text), placeholdersIn(original)];
        const mayLeaveOut = plural.test(key) ? theirs.filter((one) => one !== "{{count}}") : theirs;
        if (ours.join() !== theirs.join() && ours.join() !== mayLeaveOut.join()) wrong.push(`${key}: placeholders ${ours.join()} instead of ${theirs.join()}`);
        if (markupIn(text).join() !== markupIn(original).join()) wrong.push(`${key}: markup ${markupIn(text).join()} instead of ${markupIn(original).join()}`);
        if (/<nb>/.test(text) && !/<nb>[^<]+<\/nb>/.test(text)) wrong.push(`${key}: <nb> is not closed`);
      }
    }
    for (const key of Object.keys(own)) if (!expected.includes(key)) wrong.push(`${key}: not in nb`);
    expect(wrong).toEqual([]);
  });

  it("the blocks of each page come in the same order and of the same kind", () => {
    for (const file of shared.filter((one) => one.startsWith("pages/"))) {
      const nb = page.parse(read(sourceLanguage, file));
      const own = page.parse(read(code, file));
      expect(own.blocks.map(({ id, type }) => `${id} ${type}`), file).toEqual(nb.blocks.map(({ id, type }) => `${id} ${type}`));
    }
  });

  it("no text is a copy of the Norwegian one", () => {
    // Names, codes and words that are the same in both.
    const same = /^(Videre|Nav|\{\{[^}]+\}\}|[\d\s:.–-]*|AAP|PIN|SMS|UDI|Norsk|E-post)$/;
    const copies = shared.flatMap((file) => {
      const nb = textsIn(read(sourceLanguage, file));
      if (Object.keys(nb).length === 0) return [];
      const own = textsIn(read(code, file));
      // Under 12 letters, words such as "Start" or "Video" are often the same.
      return Object.keys(nb).filter((key) => own[key] === nb[key] && !same.test(nb[key] ?? "") && !/\.(id|type|tone|figure|to|term)$/.test(key) && (nb[key] ?? "").replace(/\{\{[^}]+\}\}/g, "").length > 12).map((key) => `${file}: ${key}: ${nb[key]}`);
    });
    expect(copies).toEqual([]);
  });
});

describe("every key that the code asks for exists in nb", () => {
  it("no t(…) with a written-out key misses", () => {
    const root = fileURLToPath(new URL("../../app", import.meta.url));
    const namespaces = new Map(source.filter((file) => !file.includes("/")).map((file) => [file.replace(".json", ""), textsIn(read(sourceLanguage, file))]));
    const missing = fs
      .readdirSync(root, { recursive: true, encoding: "utf8" })
      .filter((file) => /\.tsx?$/.test(file))
      .flatMap((file) => [...fs.readFileSync(path.join(root, file), "utf8").matchAll(/\bt\(\s*"([\w:.-]+)"/g)].map((match) => ({ file, key: match[1] ?? "" })))
      .filter(({ key }) => {
        const [namespace = "", place = ""] = key.includes(":") ? key.split(":") : ["common", key];
        const texts = namespaces.get(namespace) ?? {};
        return !(place in texts) && !(`${place}_other` in texts);
      });
    expect(missing).toEqual([]);
  });
});
