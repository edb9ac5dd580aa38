import { RateLimiterMemory } from "rate-limiter-flexible";
import type { Presses } from "./press-once.server.ts";

export type Limits = {
  /** Tries to sign in, per address: an office can share one. */
  signIn: RateLimiterMemory;
  /** Things sent by one person. */
  send: RateLimiterMemory;
  /** Kilobytes of recordings that one person has kept in a day. */
  keep: RateLimiterMemory;
  /** Buttons pressed in the last seconds. */
  presses: Presses;
};

/** The limiters of one process; tests hand in small numbers so that the limit itself is tested. */
export function createLimits(points: { signIn: number; send: number; keep?: number } = { signIn: 60, send: 40 }): Limits {
  return {
    signIn: new RateLimiterMemory({ keyPrefix: "sign-in", points: points.signIn, duration: 600 }),
    send: new RateLimiterMemory({ keyPrefix: "send", points: points.send, duration: 600 }),
    keep: new RateLimiterMemory({ keyPrefix: "keep", points: points.keep ?? 30 * 1024, duration: 24 * 3600 }),
    presses: new Map(),
  };
}

/** Counts one more of `key`; false when there were too many in ten minutes. */
export async function isWithinLimit(limiter: RateLimiterMemory, key: string): Promise<boolean> {
  return limiter.consume(key).then(
    () => true,
    () => false,
  );
}

/** Counts bytes that are to be kept for `key`; false when they would be too many in a day. */
export async function hasRoomFor(limiter: RateLimiterMemory, key: string, bytes: number): Promise<boolean> {
  return limiter.consume(key, Math.ceil(bytes / 1024)).then(
    () => true,
    () => false,
  );
}
