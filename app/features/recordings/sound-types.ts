/** The largest recording that is kept, in bytes. */
export const soundMax = 5 * 1024 * 1024;

/** The longest recording the page makes by itself, in seconds. At `recordedBits` it is about half a megabyte. */
export const recordedSeconds = 180;
/** Bits a second: enough for speech, little enough for an expensive line. */
export const recordedBits = 24_000;

/** How each kind of file we take is named when it is given out, and whether browsers play it. The key is what the bytes say. */
const kinds: Record<string, { type: string; ending: string; plays: boolean }> = {
  "video/webm": { type: "audio/webm", ending: "webm", plays: true },
  "audio/webm": { type: "audio/webm", ending: "webm", plays: true },
  "audio/ogg": { type: "audio/ogg", ending: "ogg", plays: true },
  "audio/ogg; codecs=opus": { type: "audio/ogg", ending: "ogg", plays: true },
  "video/mp4": { type: "audio/mp4", ending: "m4a", plays: true },
  "audio/mp4": { type: "audio/mp4", ending: "m4a", plays: true },
  "audio/x-m4a": { type: "audio/mp4", ending: "m4a", plays: true },
  "audio/mpeg": { type: "audio/mpeg", ending: "mp3", plays: true },
  "audio/aac": { type: "audio/aac", ending: "aac", plays: true },
  "audio/wav": { type: "audio/wav", ending: "wav", plays: true },
  "audio/x-flac": { type: "audio/flac", ending: "flac", plays: true },
  "audio/flac": { type: "audio/flac", ending: "flac", plays: true },
  "audio/amr": { type: "audio/amr", ending: "amr", plays: false },
  "video/3gpp": { type: "audio/3gpp", ending: "3gp", plays: false },
  "video/3gpp2": { type: "audio/3gpp", ending: "3gp", plays: false },
};

/** The media type a sound is kept and given out under, from the type its bytes have; null for everything we do not take. */
export function soundTypeOf(found: string | undefined): string | null {
  return kinds[found ?? ""]?.type ?? null;
}

/** Whether browsers can be expected to play a kept media type themselves. */
export function canPlay(mediaType: string): boolean {
  return Object.values(kinds).find((kind) => kind.type === mediaType)?.plays ?? false;
}

/** A file name that says nothing about anybody. */
export function soundFileName(mediaType: string): string {
  return `lyd.${Object.values(kinds).find((kind) => kind.type === mediaType)?.ending ?? "bin"}`;
}
