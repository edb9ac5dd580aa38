import { deleteEntrance, findEntrancePicture, saveEntrance } from "#db/queries/entrance-pictures.server.ts";
import { findOffice } from "#db/queries/offices.server.ts";
import type { Db } from "#dialect";
import { forgetOffice } from "./read-office.server.ts";
import type { Picture } from "./read-picture.server.ts";

type Keeper = { id: string; officeId: string };

/** Keeps the picture of the entrance of the adviser's own office, in place of the one before. */
export async function keepEntrance(db: Db, adviser: Keeper, { bytes, mediaType }: Picture, now: Date): Promise<void> {
  await saveEntrance(db, { officeId: adviser.officeId, mediaType, picture: bytes, keptAt: now, keptBy: adviser.id });
  forgetOffice(db);
}

/** Takes the picture of the adviser's own office away; twice is once. */
export async function removeEntrance(db: Db, adviser: Keeper): Promise<void> {
  await deleteEntrance(db, adviser.officeId);
  forgetOffice(db);
}

/** The picture of an office of this municipality; null for another municipality's office, for none, and for one without a picture. */
export async function findPublicEntrance(db: Db, officeId: string, municipality: string | null) {
  const office = await findOffice(db, officeId);
  return office && office.municipality === municipality ? findEntrancePicture(db, office.id) : null;
}
