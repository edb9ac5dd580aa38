import type { TypedResponse } from "@remix-run/node";
import type { NewSession } from "#db/queries/sessions.server.ts";
import type { SignInAnswer } from "#app/features/sign-in/sign-in.server.ts";
import { tooMany } from "./answers.server.ts";
import { isWithinLimit } from "./limits.server.ts";
import { seeOther } from "./redirect.server.ts";
import { prepareSession } from "./session.server.ts";
import type { Videre } from "./videre.server.ts";

type Ways = { kind: NewSession["kind"]; target: string };
type Refused = Extract<SignInAnswer, { ok: false }>;

/**
 * What the doors for card, first use and password have in common: prepares the session, writes the reason to the log, and
 * goes on to `target`. A refusal comes back, to be shown on the page.
 */
export async function openWith(
  request: Request,
  videre: Videre,
  { kind, target }: Ways,
  signIn: (session: NewSession, now: Date) => Promise<SignInAnswer>,
): Promise<{ response: TypedResponse<never> } | { refused: Refused }> {
  const { session, cookie } = await prepareSession(request, videre, kind);
  const answer = await signIn(session, videre.clock.now());
  const { requestId, log } = videre;
  if (!answer.ok) {
    log.info({ requestId, kind }, `sign-in.${answer.reason}`);
    return { refused: answer };
  }
  log.info({ requestId, kind, personId: answer.personId }, "sign-in.ok");
  return { response: seeOther(target, { "Set-Cookie": cookie }) };
}

/** Counts a try to sign in from this address; throws 429 when there were too many. */
export async function limitSignIn({ limits, address, log, requestId }: Videre): Promise<void> {
  if (await isWithinLimit(limits.signIn, address)) return;
  log.info({ requestId }, "sign-in.too-many");
  throw tooMany();
}
