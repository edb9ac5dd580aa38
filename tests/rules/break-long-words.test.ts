import { expect, it } from "vitest";
import { breakLongWords } from "#app/i18n/break-long-words.ts";

it("lets long Norwegian words break at a seam, once, and leaves short ones and placeholders alone", () => {
  expect(breakLongWords("(introduksjonsprogrammet)")).toBe("(introduksjons\u00adprogrammet)");
  expect(breakLongWords("Helsesykepleieren og realkompetansevurdering")).toBe("Helse\u00adsykepleieren og realkompetanse\u00advurdering");
  expect(breakLongWords("introduksjons\u00adprogrammet")).toBe("introduksjons\u00adprogrammet");
  expect(breakLongWords("program, helse, plan og {{figure.introduksjonsprogram-work-hours}}")).toBe("program, helse, plan og {{figure.introduksjonsprogram-work-hours}}");
});
