import { sourceLanguage } from "#app/i18n/languages.ts";
import { remember } from "#app/remember.ts";
import { readStamp, type Stamp, type Stamps } from "./stamp.ts";

const files = import.meta.glob<Stamps>("/locales/*/states.json", { eager: true, import: "default" });
const read = remember(readStamp);

/** The stamp that the files have for a block in a language, or null when nobody has stamped it yet. */
export function findStamp(lang: string, file: string, block: string): Stamp | null {
  const text = files[`/locales/${lang}/states.json`]?.[file]?.[block];
  return text ? read(text) : null;
}

/** The mark of the Norwegian block as it is now; null when it has none yet. */
export function markOfSource(file: string, block: string): string | null {
  return findStamp(sourceLanguage, file, block)?.of ?? null;
}
