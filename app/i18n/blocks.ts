/**
 * Texts as blocks, the unit that is translated, checked and corrected: a block of a page, a key of a namespace (with all
 * its plural forms), a term of the glossary. Files are named by their place under `locales/{lang}/`, without `.json`.
 */

/** The texts of one block by their place in it: `text`, `items.0`, `links.1.label`, or a plural form: `one`, `few`. */
export type Content = Record<string, string>;

/** The blocks of a file by their id, in the order of the file. */
export type Blocks = Record<string, Content>;

type Tree = { [key: string]: unknown };

const plural = /^(.+)_(zero|one|two|few|many|other)$/;
const pluralForms = new Set(["zero", "one", "two", "few", "many", "other"]);

/** What is no text in a block of a page, and the same in all languages. */
const structure = new Set(["id", "type", "tone", "figure", "example", "to", "for"]);

/** The title and the summary of a page are blocks too; ids of blocks have no underscore. */
const head = { _title: "title", _summary: "summary" } as const;

function textsIn(value: unknown, place: string, found: Content, isText: (key: string) => boolean = () => true): Content {
  if (typeof value === "string") found[place] = value;
  else if (value !== null && typeof value === "object") {
    for (const [key, one] of Object.entries(value)) if (isText(key)) textsIn(one, place ? `${place}.${key}` : key, found, isText);
  }
  return found;
}

function blocksOfPage(page: Tree): Blocks {
  const found: Blocks = {};
  for (const [id, key] of Object.entries(head)) if (typeof page[key] === "string") found[id] = { text: page[key] };
  for (const block of (page.blocks ?? []) as (Tree & { id: string })[]) {
    const content = textsIn(block, "", {}, (key) => !structure.has(key));
    if (Object.keys(content).length > 0) found[block.id] = content;
  }
  return found;
}

function blocksOfNamespace(tree: Tree): Blocks {
  const found: Blocks = {};
  for (const [place, text] of Object.entries(textsIn(tree, "", {}))) {
    const [, key, form] = plural.exec(place) ?? [];
    if (key && form) (found[key] ??= {})[form] = text;
    else found[place] = { text };
  }
  return found;
}

type Term = { nb: string; word?: string; forms?: string[]; explanation?: string };

function blocksOfTerms({ terms }: { terms?: Term[] }): Blocks {
  const blocks = (terms ?? []).map(({ nb, word, forms, explanation }) => [nb, { word: word ?? nb, ...(forms ? { forms: forms.join(", ") } : {}), explanation: explanation ?? "" }] as const);
  return Object.fromEntries(blocks);
}

/** Whether a file holds a page of blocks. */
export function isPageFile(file: string): boolean {
  return file.startsWith("pages/");
}

/** The blocks of a file as it was read from its JSON. A missing file has none. */
export function blocksOf(file: string, data: unknown): Blocks {
  if (!data || typeof data !== "object") return {};
  if (file === "terms") return blocksOfTerms(data);
  return isPageFile(file) ? blocksOfPage(data as Tree) : blocksOfNamespace(data as Tree);
}

/** Whether a block is one text in several plural forms. */
export function isPlural(content: Content): boolean {
  return Object.keys(content).every((place) => pluralForms.has(place)) && Object.keys(content).length > 0;
}

/** The plural forms of a language, in CLDR's order. Languages that Intl does not know (rw) have one and other. */
export function pluralFormsOf(lang: string): string[] {
  const order = [...pluralForms];
  const known = Intl.PluralRules.supportedLocalesOf(lang).length > 0 ? new Intl.PluralRules(lang).resolvedOptions().pluralCategories : ["one", "other"];
  return [...known].sort((a, b) => order.indexOf(a) - order.indexOf(b));
}

/** The places a block must have in a language: those of the Norwegian block, or the language's own plural forms. */
export function placesFor(source: Content, lang: string): string[] {
  return isPlural(source) ? pluralFormsOf(lang) : Object.keys(source).filter((place) => place !== "forms");
}

function setPlace(target: Tree, place: string, text: string): void {
  const keys = place.split(".");
  let node = target;
  for (const key of keys.slice(0, -1)) node = (node[key] ??= {}) as Tree;
  node[keys.at(-1) ?? ""] = text;
}

/** Writes a block's texts into the data of its file (changed in place). `source` is the Norwegian file, for what is missing. */
export function setBlock(file: string, data: Tree, { block, content, source }: { block: string; content: Content; source: Tree }): void {
  if (file === "terms") return setTerm(data, block, content, source);
  if (!isPageFile(file)) {
    const pluralBlock = isPlural(content);
    for (const [place, text] of Object.entries(content)) setPlace(data, pluralBlock ? `${block}_${place}` : block, text);
    return;
  }
  if (block in head) {
    data[head[block as keyof typeof head]] = content.text;
    return;
  }
  const theirs = (source.blocks ?? []) as (Tree & { id: string })[];
  const own = (data.blocks ??= []) as (Tree & { id: string })[];
  const original = theirs.find(({ id }) => id === block);
  if (!original) return;
  const filled = structuredClone(original);
  for (const [place, text] of Object.entries(content)) setPlace(filled, place, text);
  const at = own.findIndex(({ id }) => id === block);
  if (at >= 0) own[at] = filled;
  else {
    own.push(filled);
    const order = theirs.map(({ id }) => id);
    own.sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
  }
}

function setTerm(data: { terms?: Term[] }, nb: string, content: Content, source: { terms?: Term[] }): void {
  const terms = (data.terms ??= []);
  const forms = content.forms ? content.forms.split(/\s*[,،]\s*/).filter(Boolean) : [];
  const term: Term = { nb, ...(forms.length > 0 ? { forms } : {}), word: content.word ?? "", explanation: content.explanation ?? "" };
  const at = terms.findIndex((one) => one.nb === nb);
  if (at >= 0) terms[at] = term;
  else {
    terms.push(term);
    const order = (source.terms ?? []).map((one) => one.nb);
    terms.sort((a, b) => order.indexOf(a.nb) - order.indexOf(b.nb));
  }
}
