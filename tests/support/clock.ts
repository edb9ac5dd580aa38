import type { Clock } from "#app/clock.server.ts";

export type StoppedClock = Clock & {
  /** Puts the clock to an instant: ISO text with zone, or a Date. */
  set(instant: string | Date): void;
  /** Moves the clock on (or back, with negative numbers). */
  advance(by: { days?: number; hours?: number; minutes?: number; seconds?: number }): void;
};

/** A clock that stands still until the test moves it. Without an instant it is Sunday 22 November 2026, 10.00 in Oslo. */
export function aClock(start: string | Date = "2026-11-22T09:00:00Z"): StoppedClock {
  let at = new Date(start).getTime();
  return {
    now: () => new Date(at),
    set: (instant) => {
      at = new Date(instant).getTime();
    },
    advance: ({ days = 0, hours = 0, minutes = 0, seconds = 0 }) => {
      at += (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000;
    },
  };
}
