import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { endSitting } from "#app/features/helped/sit-together.server.ts";
import { requireLanguage } from "#app/http/guards.server.ts";
import { seeOther } from "#app/http/redirect.server.ts";
import { endSession, readSessionKey, sessionLimits } from "#app/http/session.server.ts";

/** Looking at the address changes nothing: a link or a picture cannot sign anybody out. */
export function loader(args: LoaderFunctionArgs) {
  return seeOther(`/${requireLanguage(args)}/min-side`);
}

/** Signs out. "Finish and hide" (`then=hide`) also empties what the browser kept, and leads away from here. What was begun with an adviser beside is over, and noted. */
export async function action(args: ActionFunctionArgs) {
  const { request, context } = args;
  const lang = requireLanguage(args);
  const keyHash = await readSessionKey(request, context.env, "participant");
  const helped = keyHash && (await endSitting(context.db, { keyHash, idle: sessionLimits.participant.idle, now: context.clock.now() }));
  const hide = (await request.formData()).get("then") === "hide";
  const headers = new Headers({ "Set-Cookie": await endSession(request, context, "participant") });
  headers.set("Clear-Site-Data", hide ? '"cache", "storage"' : '"storage"');
  context.log.info({ requestId: context.requestId }, hide ? "sign-out.hide" : "sign-out");
  // The adviser who sat beside goes back to her desk, behind its own guard.
  if (helped) return seeOther(`/admin/deltakere/${helped.participantId}?gjort=together`, headers);
  return seeOther(hide ? `/${lang}/farvel` : `/${lang}/logget-ut`, headers);
}

/** Never seen; makes a refusal come as a page. */
export default function Nothing() {
  return null;
}
