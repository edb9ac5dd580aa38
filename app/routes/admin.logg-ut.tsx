import type { ActionFunctionArgs } from "@remix-run/node";
import { seeOther } from "#app/http/redirect.server.ts";
import { endSession } from "#app/http/session.server.ts";

/** Looking at the address changes nothing. */
export function loader() {
  return seeOther("/admin");
}

/** Signs an adviser out and empties what the browser kept of the desk. */
export async function action({ request, context }: ActionFunctionArgs) {
  const headers = new Headers({ "Set-Cookie": await endSession(request, context, "adviser"), "Clear-Site-Data": '"storage"' });
  context.log.info({ requestId: context.requestId }, "sign-out");
  return seeOther("/admin/logg-inn", headers);
}

/** Never seen; makes a refusal come as a page. */
export default function Nothing() {
  return null;
}
