/** The largest picture of an entrance that is kept, in bytes: readers pay for their data. */
export const entranceMax = 200 * 1024;

/** The types a picture may have, by what its bytes say. */
export const entranceTypes: readonly string[] = ["image/jpeg", "image/png", "image/webp"];

/** Whether an address (without its query) is the desk's page where the picture is sent in: the only page of the desk that takes one. */
export function isEntranceDesk(path: string): boolean {
  return /^\/admin\/innhold\/inngang\/?$/.test(path);
}

type Pictured = { id: string; entranceSize?: number | null; entranceAt?: Date | null };

/** The picture of an office's entrance: its size in whole kilobytes, and its address, which changes with the picture; null without one. */
export function findEntrance({ id, entranceSize, entranceAt }: Pictured): { kilobytes: number; href: string } | null {
  if (!entranceSize || !entranceAt) return null;
  return { kilobytes: Math.ceil(entranceSize / 1024), href: `/bilder/inngang/${id}?v=${entranceAt.getTime()}` };
}
