import { fileTypeFromBuffer } from "file-type";
import { soundMax, soundTypeOf } from "./sound-types.ts";

/** A sound that may be kept: its bytes, and the media type that stands in the bytes themselves. */
export type Sound = { bytes: Buffer; mediaType: string };

type ReadSound = { ok: true; sound: Sound } | { ok: false; problem: "recordings:problems.empty" | "recordings:problems.too-big" | "recordings:problems.not-sound" };

/** The file of a form's field, when it is a sound we take; otherwise what is wrong, as a text key. Its name and the type its sender claims count for nothing. */
export async function readSound(given: FormDataEntryValue | null): Promise<ReadSound> {
  if (given === null || typeof given === "string" || given.size === 0) return { ok: false, problem: "recordings:problems.empty" };
  if (given.size > soundMax) return { ok: false, problem: "recordings:problems.too-big" };
  const bytes = Buffer.from(await given.arrayBuffer());
  // A file cut off in its first bytes makes the library throw: it is no sound either.
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined);
  const mediaType = soundTypeOf(found?.mime);
  return mediaType ? { ok: true, sound: { bytes, mediaType } } : { ok: false, problem: "recordings:problems.not-sound" };
}
