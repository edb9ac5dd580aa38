import { CsvError, parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import { isPageFile, placesFor, type Content } from "#app/i18n/blocks.ts";
import type { TextFault } from "#app/i18n/check-text.ts";
import { sourceLanguage } from "#app/i18n/languages.ts";
import { findFaults, type Corrected } from "./correct-text.server.ts";
import { readDeskBlocks, titleOfFile } from "./read-desk-texts.server.ts";
import { readBlockState } from "./read-states.server.ts";
import { findTextFile, readBlocks, readFileBlocks, textFiles } from "./text-files.server.ts";
import type { Reviewer } from "./text-state.ts";

/** Columns of the file for a translation agency. The key is file, block and place. */
export const columns = ["key", "nb", "context", "text", "state"] as const;

const separator = "#";
const formula = /^[=+\-@\t\r]/;

function kindOf(file: string, block: string): string {
  const blocks = (findTextFile(sourceLanguage, file)?.blocks ?? []) as { id: string; type: string }[];
  return blocks.find(({ id }) => id === block)?.type ?? "";
}

/** Where a text stands, for somebody who only has the file: page and kind of block, or namespace, and the plural form. */
function contextOf(file: string, block: string, place: string): string {
  const where = isPageFile(file) ? [titleOfFile(file), kindOf(file, block)] : [file];
  return [...where, place === "text" ? "" : place].filter(Boolean).join(" · ");
}

/** All texts of a language as CSV with a byte order mark and semicolons, the way Norwegian spreadsheets open it. */
export function makeCsv(lang: string): string {
  const rows = textFiles.flatMap((file) =>
    (readDeskBlocks(lang, file) ?? []).flatMap(({ block, places, state }) =>
      places.map(({ place, source, own }) => [[file, block, place].join(separator), source, contextOf(file, block, place), own, state]),
    ),
  );
  return stringify([[...columns], ...rows], { bom: true, delimiter: ";", record_delimiter: "windows", escape_formulas: true });
}

export type RefusedLine = { line: number; key: string; fault: TextFault["fault"] | "key" | "incomplete" | "broken"; wanted: string };
export type CsvAnswer = { corrected: Corrected[]; refused: RefusedLine[]; unchanged: number };

type Line = { line: number; key: string; file: string; block: string; place: string; text: string; checked: boolean };

type Parsed = { record: Record<string, string | undefined>; info: { lines: number } };

function parseLines(csv: string): Line[] {
  const firstLine = csv.replace(/^\ufeff/, "").split(/\r?\n/, 1)[0] ?? "";
  const delimiter = [";", ",", "\t"].find((one) => firstLine.includes(one)) ?? ";";
  const head = (names: string[]) => names.map((name) => name.trim().toLowerCase());
  const records = parse(csv, { bom: true, delimiter, columns: head, info: true, skip_empty_lines: true, relax_column_count: true }) as unknown as Parsed[];
  return records.map(({ record, info }) => {
    const key = (record.key ?? "").trim();
    const [file = "", block = "", place = ""] = key.split(separator);
    const text = (record.text ?? "").replaceAll("\r\n", "\n").trim();
    return { line: info.lines, key, file, block, place, text: text.startsWith("'") && formula.test(text.slice(1)) ? text.slice(1) : text, checked: record.state?.trim().toLowerCase() === "checked" };
  });
}

/** Reads a block's lines: refused ones leave the text as it was; the others count when the block is whole with them. */
function readBlock(lang: string, lines: Line[], role: Reviewer | null): { corrected: Corrected | null; refused: RefusedLine[] } {
  const [{ file, block } = { file: "", block: "" }] = lines;
  const before: Content = { ...readBlocks(lang, file)[block] };
  const source = readFileBlocks(sourceLanguage, file)[block] ?? {};
  const approving = role !== null && lines.every(({ checked }) => checked);
  // Lines that came back as they went out are nobody's fault, whatever stands in them.
  if (!approving && lines.every(({ place, text }) => before[place] === text)) return { corrected: null, refused: [] };
  const content = { ...before, ...Object.fromEntries(lines.map(({ place, text }) => [place, text])) };
  const faults = findFaults(lang, { file, block, content }) ?? [];
  const refused: RefusedLine[] = [];
  for (const one of lines) {
    const fault = faults.find(({ place }) => place === one.place);
    if (!fault) continue;
    refused.push({ line: one.line, key: one.key, fault: fault.fault, wanted: fault.wanted.join(" ") });
    if (before[one.place] === undefined) delete content[one.place];
    else content[one.place] = before[one.place] ?? "";
  }
  const kept = lines.filter(({ line }) => !refused.some((one) => one.line === line));
  if (kept.length === 0) return { corrected: null, refused };
  const whole = placesFor(source, lang).every((place) => (content[place] ?? "") !== "");
  if (!whole) return { corrected: null, refused: [...refused, ...kept.map(({ line, key }) => ({ line, key, fault: "incomplete" as const, wanted: "" }))] };
  const changed = kept.some(({ place, text }) => before[place] !== text);
  // A block with a refused line was not checked as a whole.
  const checked = approving && refused.length === 0;
  const approved = checked && readBlockState(lang, file, block).state !== "checked";
  return { corrected: changed || approved ? { file, block, content, role: checked ? role : null } : null, refused };
}

/**
 * Reads a CSV that came back: what it corrects, and which lines are refused and why. Lines without a text are left alone.
 * A block is checked when all of its lines say so and `role` names who checked. Commas, semicolons and tabs are understood.
 */
export function readCsv(lang: string, csv: string, role: Reviewer | null): CsvAnswer {
  let lines: Line[];
  try {
    lines = parseLines(csv);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { corrected: [], refused: [{ line: Number(error.lines ?? 0), key: "", fault: "broken", wanted: "" }], unchanged: 0 };
  }
  const known = (one: Line) => textFiles.includes(one.file) && Object.hasOwn(readFileBlocks(sourceLanguage, one.file), one.block);
  const refused: RefusedLine[] = lines.filter((one) => !known(one)).map(({ line, key }) => ({ line, key, fault: "key", wanted: "" }));
  const blocks = new Map<string, Line[]>();
  for (const one of lines.filter((line) => known(line) && line.text !== "")) {
    const name = `${one.file}${separator}${one.block}`;
    blocks.set(name, [...(blocks.get(name) ?? []), one]);
  }
  const read = [...blocks.values()].map((own) => readBlock(lang, own, role));
  const corrected = read.flatMap((one) => one.corrected ?? []);
  return {
    corrected,
    refused: [...refused, ...read.flatMap((one) => one.refused)].sort((a, b) => a.line - b.line),
    unchanged: read.filter((one) => one.corrected === null && one.refused.length === 0).length,
  };
}
