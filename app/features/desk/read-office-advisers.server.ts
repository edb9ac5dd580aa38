import { findOffice } from "#db/queries/offices.server.ts";
import { listColleagues } from "#db/queries/teams.server.ts";
import type { Db } from "#dialect";

/** The adviser's office, and whom a meeting there can be with. */
export async function readOfficeAdvisers(db: Db, adviser: { officeId: string }) {
  const [office, colleagues] = await Promise.all([findOffice(db, adviser.officeId), listColleagues(db, adviser.officeId)]);
  return { office, advisers: colleagues.map(({ id, name }) => ({ id, name })) };
}
