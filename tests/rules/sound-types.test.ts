import { describe, expect, it } from "vitest";
import { readSound } from "#app/features/recordings/read-sound.server.ts";
import { isRecordingPath } from "#app/features/recordings/recording-path.ts";
import { canPlay, recordedBits, recordedSeconds, soundFileName, soundMax } from "#app/features/recordings/sound-types.ts";
import { languages } from "#app/i18n/languages.ts";
import { aSound } from "../support/people.ts";

const text = (...parts: (string | number[])[]) => Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part, "latin1") : Buffer.from(part))));
const filled = (head: Buffer) => Buffer.concat([head, Buffer.alloc(2_000)]);
const asFile = (bytes: Uint8Array, name = "a", type = "") => new File([bytes as BlobPart], name, { type });

/** The first bytes of each kind of file, as recorders of phones and browsers write them. */
const heads: Record<string, Buffer> = {
  "audio/webm": text([0x1a, 0x45, 0xdf, 0xa3, 0x9f, 0x42, 0x86, 0x81, 1, 0x42, 0xf7, 0x81, 1, 0x42, 0xf2, 0x81, 4, 0x42, 0xf3, 0x81, 8, 0x42, 0x82, 0x84], "webm", [0x42, 0x87, 0x81, 4, 0x42, 0x85, 0x81, 2]),
  "audio/ogg": text("OggS", [0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 19], "OpusHead", [1, 1, 0, 0, 0x80, 0xbb, 0, 0, 0, 0, 0]),
  "audio/mp4": text([0, 0, 0, 28], "ftypM4A ", [0, 0, 0, 0], "M4A mp42isom"),
  "audio/mpeg": text("ID3", [3, 0, 0, 0, 0, 0, 0, 0xff, 0xfb, 0x90, 0x64]),
  "audio/wav": aSound(),
  "audio/flac": text("fLaC", [0, 0, 0, 34]),
  "audio/amr": text("#!AMR\n", [0x3c]),
  "audio/3gpp": text([0, 0, 0, 24], "ftyp3gp4", [0, 0, 0, 0], "isom3gp4"),
  "audio/aac": text([0xff, 0xf1, 0x50, 0x80, 0x02, 0x1f, 0xfc]),
};

describe("what is a sound", () => {
  it.each(Object.entries(heads))("%s is known by its bytes, whatever it is called", async (mediaType, head) => {
    const read = await readSound(asFile(filled(head), "brev.pdf", "application/pdf"));
    expect(read.ok && read.sound.mediaType).toBe(mediaType);
  });

  it("what Safari records, and a phone's film, are their sound", async () => {
    for (const brand of ["mp42", "isom", "iso5"]) {
      const read = await readSound(asFile(filled(text([0, 0, 0, 28], `ftyp${brand}`, [0, 0, 0, 0], "isommp42"))));
      expect(read.ok && read.sound.mediaType).toBe("audio/mp4");
    }
  });

  it.each([
    ["a page", Buffer.from("<!DOCTYPE html><html><body>hei</body></html>")],
    ["a picture", Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==", "base64")],
    ["a program", text("MZ", [0x90, 0])],
    ["an archive", text("PK", [3, 4, 20, 0])],
    ["a paper", Buffer.from("%PDF-1.7\n")],
    ["half a head", text([0, 0, 0, 28], "ftyp")],
    ["a matroska film", text([0x1a, 0x45, 0xdf, 0xa3, 0x93, 0x42, 0x82, 0x88], "matroska")],
  ])("%s is none, though it is called one", async (_name, bytes) => {
    expect(await readSound(asFile(bytes, "opptak.webm", "audio/webm"))).toEqual({ ok: false, problem: "recordings:problems.not-sound" });
  });

  it("nothing, a text and an empty file are nothing", async () => {
    for (const given of [null, "lyd", asFile(new Uint8Array())]) expect(await readSound(given)).toEqual({ ok: false, problem: "recordings:problems.empty" });
  });

  it("more than 5 MB is too big, and the recorder's own three minutes are far from it", async () => {
    expect(await readSound(asFile(Buffer.alloc(soundMax + 1)))).toEqual({ ok: false, problem: "recordings:problems.too-big" });
    expect((recordedSeconds * recordedBits) / 8).toBeLessThan(soundMax / 5);
  });
});

describe("giving it out", () => {
  it("offers phones' own formats as a file only", () => {
    expect(Object.keys(heads).filter((type) => !canPlay(type))).toEqual(["audio/amr", "audio/3gpp"]);
    expect(canPlay("text/html")).toBe(false);
  });

  it("names a file by its kind alone", () => {
    expect(Object.keys(heads).map(soundFileName)).toEqual(["lyd.webm", "lyd.ogg", "lyd.m4a", "lyd.mp3", "lyd.wav", "lyd.flac", "lyd.amr", "lyd.3gp", "lyd.aac"]);
    expect(soundFileName("unknown")).toBe("lyd.bin");
  });
});

describe("the page that may use the microphone", () => {
  it("is the same in every language, and no other", () => {
    for (const { code } of languages) expect(isRecordingPath(`/${code}/min-side/meldinger/lyd`)).toBe(true);
    for (const path of ["/", "/nb", "/nb/min-side/meldinger", "/nb/min-side/meldinger/ny", "/nb/min-side/meldinger/a/lyd/b", "/nb/min-side/meldinger/lyd/b", "/admin/innboks/a/lyd/b", "/x/nb/min-side/meldinger/lyd", "/nb/min-side/meldinger/lydd"]) {
      expect(isRecordingPath(path), path).toBe(false);
    }
  });
});
