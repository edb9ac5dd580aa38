import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { requireLanguage } from "#app/http/guards.server.ts";
import { seeOther } from "#app/http/redirect.server.ts";
import { endSession } from "#app/http/session.server.ts";

/** Looking at the address changes nothing: a link or a picture cannot sign anybody out. */
export function loader(args: LoaderFunctionArgs) {
  return seeOther(`/${requireLanguage(args)}/min-side`);
}

/** Signs out. "Finish and hide" (`then=hide`) also empties what the browser kept, and leads away from here. */
export async function action(args: ActionFunctionArgs) {
  const { request, context } = args;
  const lang = requireLanguage(args);
  const hide = (await request.formData()).get("then") === "hide";
  const headers = new Headers({ "Set-Cookie": await endSession(request, context, "participant") });
  headers.set("Clear-Site-Data", hide ? '"cache", "storage"' : '"storage"');
  context.log.info({ requestId: context.requestId }, hide ? "sign-out.hide" : "sign-out");
  return seeOther(hide ? `/${lang}/farvel` : `/${lang}/logget-ut`, headers);
}

/** Never seen; makes a refusal come as a page. */
export default function Nothing() {
  return null;
}
