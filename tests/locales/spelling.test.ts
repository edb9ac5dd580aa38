import { expect, it } from "vitest";
import { findUnknownWords } from "../../scripts/spelling.ts";

it("nb has no word that the dictionary and scripts/spelling/nb.txt do not know", async () => {
  const unknown = await findUnknownWords("nb");
  expect(unknown.map(({ word, file }) => `${word} (${file})`), "Mend the word, or add it to scripts/spelling/nb.txt when it is right").toEqual([]);
});
