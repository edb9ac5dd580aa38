import { fileTypeFromBuffer } from "file-type";
import { entranceMax, entranceTypes } from "./entrance.ts";

/** A picture that may be kept: its bytes, and the media type that stands in the bytes themselves. */
export type Picture = { bytes: Buffer; mediaType: string };

type ReadPicture = { ok: true; picture: Picture } | { ok: false; problem: "admin:content.entrance.empty" | "admin:content.entrance.too-big" | "admin:content.entrance.not-picture" };

/** The file of a form's field, when it is a picture we take; otherwise what is wrong, as a text key. Its name and the type its sender claims count for nothing. */
export async function readPicture(given: FormDataEntryValue | null): Promise<ReadPicture> {
  if (given === null || typeof given === "string" || given.size === 0) return { ok: false, problem: "admin:content.entrance.empty" };
  if (given.size > entranceMax) return { ok: false, problem: "admin:content.entrance.too-big" };
  const bytes = Buffer.from(await given.arrayBuffer());
  // A file cut off in its first bytes makes the library throw: it is no picture either.
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined);
  return found && entranceTypes.includes(found.mime) ? { ok: true, picture: { bytes, mediaType: found.mime } } : { ok: false, problem: "admin:content.entrance.not-picture" };
}
