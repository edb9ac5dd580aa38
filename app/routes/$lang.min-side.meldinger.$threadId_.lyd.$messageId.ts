import type { LoaderFunctionArgs } from "@remix-run/node";
import { hearOwn } from "#app/features/recordings/hear-recording.server.ts";
import { answerSound } from "#app/http/answer-sound.server.ts";
import { notFound } from "#app/http/answers.server.ts";
import { requireParticipant } from "#app/http/guards.server.ts";

/** The sound of a voice message of the participant's own. Deleted, somebody else's and none are the same 404. */
export async function loader(args: LoaderFunctionArgs) {
  const participant = await requireParticipant(args);
  const { threadId = "", messageId = "" } = args.params;
  const recording = await hearOwn(args.context.db, participant.id, { threadId, messageId });
  if (!recording) throw notFound();
  return answerSound(args.request, recording);
}
