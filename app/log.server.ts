import pino, { type DestinationStream, type Logger } from "pino";

export type Log = Logger;

/** The structured log: ids and reason codes only, never a name, a text or a phone number. */
export function createLog(level: string, destination?: DestinationStream): Log {
  return pino({ level, base: undefined, timestamp: pino.stdTimeFunctions.isoTime }, destination ?? pino.destination({ sync: true }));
}

/**
 * What may be logged of an error: its name, code and where it was thrown. The message stays out, because the database's
 * messages carry the values of the failed query, and those can be somebody's text.
 */
export function describeError(error: unknown): { name: string; code?: string; at: string[] } {
  if (!(error instanceof Error)) return { name: typeof error, at: [] };
  const cause = error.cause instanceof Error ? error.cause : undefined;
  const code = (error as { code?: string }).code ?? (cause as { code?: string } | undefined)?.code;
  const at = (error.stack ?? "").split("\n").filter((line) => line.trimStart().startsWith("at ")).slice(0, 8).map((line) => line.trim());
  return { name: error.name, ...(code ? { code } : {}), at };
}
