import { describe, expect, it } from "vitest";
import { hashBlock } from "#app/i18n/hash-block.server.ts";
import { sourceLanguage } from "#app/i18n/languages.ts";
import { changedBlocks, followSource, stampSource, stampTranslation } from "#app/features/texts/stamp-blocks.ts";
import { readStamp } from "#app/features/texts/stamp.ts";
import { readStates, readTexts } from "../../scripts/text-folder.ts";
import { translations } from "./texts-on-disk.ts";

describe("the states that are kept beside the texts", () => {
  it("nb: the mark of every block is that of its text", () => {
    const changed = changedBlocks(readTexts(sourceLanguage), readStates(sourceLanguage), hashBlock).map(({ file, block }) => `${file} ${block}`);
    expect(changed, "The Norwegian text changed. If the meaning did: npm run texts:changed. If only the spelling did: npm run texts:minor").toEqual([]);
  });

  it("nb: no mark is left of a block that is gone", () => {
    const texts = readTexts(sourceLanguage);
    const gone = Object.entries(readStates(sourceLanguage)).flatMap(([file, blocks]) => Object.keys(blocks).filter((block) => !(block in (texts[file] ?? {}))).map((block) => `${file} ${block}`));
    expect(gone, "npm run texts:changed").toEqual([]);
  });

  it.each(translations)("%s: every text has a state, and is the text that was made or checked", (lang) => {
    const stamps = readStates(lang);
    const source = readTexts(sourceLanguage);
    const wrong = Object.entries(readTexts(lang)).flatMap(([file, blocks]) =>
      Object.entries(blocks).flatMap(([block, content]) => {
        if (!source[file]?.[block]) return [];
        const stamp = stamps[file]?.[block];
        return stamp && readStamp(stamp).own === hashBlock(content) ? [] : `${file} ${block}`;
      }),
    );
    expect(wrong, `npm run texts:stamp -- ${lang}`).toEqual([]);
  });
});

describe("how states follow changes", () => {
  const hash = (content: Record<string, string>) => `h${Object.values(content).join("-")}`.padEnd(4, "_");
  const was = { common: { a: { text: "en" }, b: { text: "to" } } };
  const is = { common: { a: { text: "én" }, b: { text: "to" }, c: { text: "tre" } } };
  const own = { common: { a: { text: "one" }, b: { text: "two" } } };
  const source = stampSource(was, {}, { today: "2026-11-01", hash });
  const changed = stampSource(is, source, { today: "2026-11-22", hash });
  const made = stampTranslation(own, {}, { source, today: "2026-11-02", hash });
  const olderThan = (stamps: typeof made, now: typeof source) => Object.keys(stamps.common ?? {}).filter((block) => readStamp(stamps.common?.[block] ?? "").of !== readStamp(now.common?.[block] ?? "").of);

  it("a changed and a new block of the source get the day, the others keep theirs", () => {
    expect(Object.values(changed.common ?? {}).map((stamp) => readStamp(stamp).on)).toEqual(["2026-11-22", "2026-11-01", "2026-11-22"]);
  });

  it("a change of meaning makes the translation older; a change of spelling does not", () => {
    expect(olderThan(made, changed)).toEqual(["a"]);
    expect(olderThan(followSource(made, { before: source, now: changed }), changed)).toEqual([]);
  });

  it("what was older before a change of spelling stays older", () => {
    const again = stampSource({ common: { ...is.common, a: { text: "Én" } } }, changed, { today: "2026-11-23", hash });
    expect(olderThan(followSource(made, { before: changed, now: again }), again)).toEqual(["a"]);
  });

  it("stamping again marks only what changed; a checked text that was changed in the file is machine-made again", () => {
    const checked = { common: { a: made.common?.a?.replace("machine", "checked") ?? "", b: `${made.common?.b?.replace("machine", "checked")} translator` } };
    const after = stampTranslation({ common: { a: { text: "one!" }, b: { text: "two" } } }, checked, { source: changed, today: "2026-11-23", hash });
    expect(Object.values(after.common ?? {}).map((stamp) => [readStamp(stamp).state, readStamp(stamp).on, readStamp(stamp).role])).toEqual([["machine", "2026-11-23", null], ["checked", "2026-11-02", "translator"]]);
    expect(olderThan(after, changed)).toEqual([]);
  });
});
