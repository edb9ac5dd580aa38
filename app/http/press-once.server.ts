/** What was pressed in the last seconds, with its answer on the way or given. */
export type Presses = Map<string, { until: number; answer: Promise<string> }>;

/** Milliseconds within which the same press again is the same press. */
const window = 10_000;

/**
 * Gives the answer of `press`, done once when the same `key` comes again within ten seconds of `now`: both get the first answer.
 * For forms of pages that are kept for all readers, which can carry no key of their own. It lives in memory for seconds and is
 * written nowhere; a cookie would tell the next person at a shared phone what was read.
 */
export function pressOnce(presses: Presses, key: string, { now, press }: { now: Date; press: () => Promise<string> }): Promise<string> {
  for (const [old, { until }] of presses) if (until <= now.getTime()) presses.delete(old);
  const before = presses.get(key);
  if (before) return before.answer;
  const answer = press();
  presses.set(key, { until: now.getTime() + window, answer });
  // What failed was not done, and may be tried again.
  answer.catch(() => presses.delete(key));
  return answer;
}
