import type { LoaderFunctionArgs } from "@remix-run/node";
import { hearAtDesk } from "#app/features/recordings/hear-recording.server.ts";
import { answerSound } from "#app/http/answer-sound.server.ts";
import { requireAdviser } from "#app/http/guards.server.ts";
import { refuseThread } from "#app/http/refuse-thread.server.ts";

/** The sound of a voice message of the adviser's people. Hearing it is noted in the access log. */
export async function loader(args: LoaderFunctionArgs) {
  const adviser = await requireAdviser(args);
  const { params, context, request } = args;
  const { threadId = "", messageId = "" } = params;
  const recording = await hearAtDesk(context.db, adviser, { threadId, messageId, now: context.clock.now() });
  if (!recording) throw await refuseThread(context, adviser, threadId);
  return answerSound(request, recording);
}
