import type { SignInAnswer } from "./sign-in.server.ts";

/** What the page is told of a refused sign-in; the same for what exists and what does not. */
export type SignInRefusal = { reason: "wrong"; triesLeft: number } | { reason: "locked"; until: string };

/** What a sign-in page is told after a post: text keys by field, what to show again, and why it was refused. */
export type SignInPage = { problems: Record<string, string>; entered: Record<string, string | string[]>; refused: SignInRefusal | null };

/** The refusal of an answer for the page: the end of a lock as ISO text, up to the next whole minute, so that the time shown is never too early. */
export function refusalOf(answer: Extract<SignInAnswer, { ok: false }>): SignInRefusal {
  if (answer.reason === "wrong") return { reason: "wrong", triesLeft: answer.triesLeft };
  return { reason: "locked", until: new Date(Math.ceil(answer.until.getTime() / 60_000) * 60_000).toISOString() };
}
