import { placesFor, type Blocks, type Content } from "./blocks.ts";

/** A text that was corrected at the desk and is newer than the files. */
export type Correction = { language: string; file: string; block: string; content: Content };

let current: { version: string; byFile: Map<string, Blocks> } = { version: "", byFile: new Map() };

/** Puts the corrections of the installation over the files, for the whole process. The same version again does nothing. */
export function setCorrections(version: string, corrections: readonly Correction[]): void {
  if (version === current.version) return;
  const byFile = new Map<string, Blocks>();
  for (const { language, file, block, content } of corrections) {
    const key = `${language}/${file}`;
    const blocks = byFile.get(key) ?? {};
    blocks[block] = content;
    byFile.set(key, blocks);
  }
  current = { version, byFile };
}

/** A mark that changes when any correction does. */
export function correctionsVersion(): string {
  return current.version;
}

/** The corrected blocks of a file in a language; empty for most. */
export function correctionsOf(language: string, file: string): Blocks {
  return current.byFile.get(`${language}/${file}`) ?? {};
}

/** All files with corrections, as language and file. */
export function correctedFiles(): { language: string; file: string }[] {
  return [...current.byFile.keys()].map((key) => {
    const [language = "", ...rest] = key.split("/");
    return { language, file: rest.join("/") };
  });
}

/** Whether a correction still has the shape of the Norwegian block; one made for another shape is not shown. */
export function fits(source: Content | undefined, content: Content, language: string): boolean {
  return source !== undefined && placesFor(source, language).every((place) => place in content);
}
