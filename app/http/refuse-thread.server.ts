import { isThread } from "#db/queries/messages.server.ts";
import { notFound } from "./answers.server.ts";
import type { Videre } from "./videre.server.ts";

/** The 404 for a thread that is not of the adviser's people, the same as for none; the log has the reason. Throw it. */
export async function refuseThread({ db, log, requestId }: Videre, adviser: { id: string }, threadId: string): Promise<Response> {
  const reason = (await isThread(db, threadId)) ? "not-in-team" : "no-such-thread";
  log.warn({ requestId, adviserId: adviser.id, reason }, "refused");
  return notFound();
}
