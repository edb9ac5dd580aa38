import { listColleagues } from "#db/queries/teams.server.ts";
import type { Db } from "#dialect";

/** The other active advisers of the adviser's office, by name. */
export async function readColleagues(db: Db, adviser: { id: string; officeId: string }) {
  const colleagues = await listColleagues(db, adviser.officeId);
  return colleagues.filter(({ id }) => id !== adviser.id);
}
