/** The one source of "now". Rules get an instant or a day handed in; nothing else asks the machine what time it is. */
export type Clock = { now(): Date };

/** The machine's own time. */
export const machineClock: Clock = { now: () => new Date() };

/**
 * A clock that starts at the given instant and runs on from there, for the demo and for tests (VIDERE_NOW);
 * with `stopped` it stands still.
 */
export function clockFrom(start: Date, stopped = false): Clock {
  const offset = start.getTime() - Date.now();
  return stopped ? { now: () => new Date(start) } : { now: () => new Date(Date.now() + offset) };
}
