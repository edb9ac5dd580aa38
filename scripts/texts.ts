// The commands for texts: npm run texts:stamp, texts:changed, texts:minor, texts:export. docs/translations.md says when to use which.
import path from "node:path";
import { pathToFileURL } from "node:url";
import { setBlock } from "#app/i18n/blocks.ts";
import { hashBlock } from "#app/i18n/hash-block.server.ts";
import { languages, sourceLanguage } from "#app/i18n/languages.ts";
import { changedBlocks, followSource, stampSource, stampTranslation } from "#app/features/texts/stamp-blocks.ts";
import { writeStamp } from "#app/features/texts/stamp.ts";
import { osloDay } from "#app/features/calendar/oslo-time.ts";
import { folder, readStates, readTextFile, readTexts, writeStates, writeTextFile } from "./text-folder.ts";

const [command = "", ...given] = process.argv.slice(2);
const today = osloDay(process.env.VIDERE_NOW ? new Date(process.env.VIDERE_NOW) : new Date());
const translations = languages.map(({ code }) => code as string).filter((code) => code !== sourceLanguage);

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function stop(line: string): never {
  process.stderr.write(`${line}\n`);
  process.exit(1);
}

/** Marks what is new or changed in a language as machine-made from the present Norwegian text. */
function stamp(lang: string): void {
  if (!translations.includes(lang)) stop(`There is no language "${lang}" to stamp. There are: ${translations.join(", ")}`);
  const source = stampSource(readTexts(sourceLanguage), readStates(sourceLanguage), { today, hash: hashBlock });
  const before = readStates(lang);
  const after = stampTranslation(readTexts(lang), before, { source, today, hash: hashBlock });
  writeStates(lang, after);
  const made = Object.entries(after).flatMap(([file, blocks]) => Object.entries(blocks).filter(([block, text]) => before[file]?.[block] !== text)).length;
  say(`${lang}: ${made} blocks marked as machine-made on ${today}`);
}

/** Keeps the marks of changed Norwegian blocks. `minor`: translations of them keep their state. */
function keepSource(minor: boolean): void {
  const texts = readTexts(sourceLanguage);
  const before = readStates(sourceLanguage);
  const now = stampSource(texts, before, { today, hash: hashBlock });
  const changed = changedBlocks(texts, before, hashBlock);
  writeStates(sourceLanguage, now);
  for (const { file, block } of changed) say(`${file}  ${block}`);
  if (minor) for (const lang of translations) if (Object.keys(readStates(lang)).length > 0) writeStates(lang, followSource(readStates(lang), { before, now }));
  say(`${changed.length} blocks of ${sourceLanguage} changed; translations of them ${minor ? "keep their state" : "are older now, until they are stamped or checked"}`);
}

/** Writes the corrections of the desk into the files, with their states. The rows go when the new build has been started. */
async function exportCorrections(): Promise<void> {
  const root = path.dirname(folder);
  const { parts } = (await import(pathToFileURL(path.join(root, "build/server/index.js")).href)) as typeof import("../server.ts");
  const { db } = parts.openInstallation(parts.readEnv(process.env), root);
  const corrections = await parts.listCorrections(db);
  parts.closeDatabase(db);
  for (const { language, file, block, content, state, role, of, at } of corrections) {
    const data = readTextFile(language, file);
    setBlock(file, data, { block, content, source: readTextFile(sourceLanguage, file) });
    writeTextFile(language, file, data);
    const stamps = readStates(language);
    (stamps[file] ??= {})[block] = writeStamp({ state, role, of, own: hashBlock(content), on: osloDay(at) });
    writeStates(language, stamps);
    say(`${language}  ${file}  ${block}  ${state}`);
  }
  say(`${corrections.length} corrections written into locales/. Commit them, build, and start: then the files count.`);
}

if (command === "stamp") {
  if (given.length === 0) stop("Which language? npm run texts:stamp -- uk (or: all)");
  for (const lang of given[0] === "all" ? translations.filter((code) => Object.keys(readTexts(code)).length > 0) : given) stamp(lang);
} else if (command === "changed") keepSource(false);
else if (command === "minor") keepSource(true);
else if (command === "export") await exportCorrections();
else stop(`There is no command "${command}". There are: stamp, changed, minor, export`);
