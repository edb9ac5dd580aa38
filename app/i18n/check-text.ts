import { isPlural, placesFor, type Content } from "./blocks.ts";

/** What is wrong with a translated text, as a code; `wanted` are the placeholders or marks of the Norwegian text. */
export type TextFault = { place: string; fault: "empty" | "placeholders" | "markup" | "unclosed" | "place" | "code"; wanted: string[] };

const placeholdersIn = (text: string) => (text.match(/\{\{[^}]*\}\}/g) ?? []).sort();

/** `<nb>` may be added by a translation: it keeps the Norwegian word beside the translated one. */
const markupIn = (text: string) => (text.match(/<\/?(?!nb>)[a-z]\w*\/?>/gi) ?? []).sort();

function isUnclosed(text: string): boolean {
  const opened: string[] = [];
  for (const [, slash, name = ""] of text.matchAll(/<(\/?)([a-z]\w*)>/gi)) {
    if (!slash) opened.push(name);
    else if (opened.pop() !== name) return true;
  }
  return opened.length > 0 || /<nb>\s*<\/nb>/.test(text);
}

/** What i18next would run, or what would break the page: nesting, half placeholders, foreign markup. */
const code = /\$t\(|\{\{(?![\w.-]+\}\})|<(?!\/?[a-z]\w*\/?>)[/a-z!]/i;

function faultOf(place: string, text: string, { original, plural }: { original: string; plural: boolean }): TextFault | null {
  if (text.trim() === "") return { place, fault: "empty", wanted: [] };
  if (code.test(text)) return { place, fault: "code", wanted: [] };
  const wanted = placeholdersIn(original);
  const own = placeholdersIn(text);
  // A plural form for exactly one, two or none may leave the number out.
  const withoutCount = plural ? wanted.filter((one) => one !== "{{count}}") : wanted;
  if (own.join() !== wanted.join() && own.join() !== withoutCount.join()) return { place, fault: "placeholders", wanted };
  const marks = markupIn(original);
  if (markupIn(text).join() !== marks.join()) return { place, fault: "markup", wanted: marks };
  return isUnclosed(text) ? { place, fault: "unclosed", wanted: [] } : null;
}

/** Everything that is wrong with a block in a language, against the Norwegian block: nothing missing, the same placeholders and markup. */
export function checkBlock(source: Content, content: Content, lang: string): TextFault[] {
  const places = placesFor(source, lang);
  const plural = isPlural(source);
  const originals = Object.values(source);
  const faults = places.flatMap((place) => {
    const original = source[place] ?? source.other ?? originals[0] ?? "";
    return faultOf(place, content[place] ?? "", { original, plural }) ?? [];
  });
  const foreign = Object.keys(content).filter((place) => !places.includes(place) && place !== "forms");
  return [...faults, ...foreign.map((place) => ({ place, fault: "place" as const, wanted: places }))];
}
