import type { LoaderFunctionArgs } from "@remix-run/node";
import { requireAdviser } from "#app/http/guards.server.ts";
import { seeOther } from "#app/http/redirect.server.ts";

/** The desk begins with the inbox. */
export async function loader(args: LoaderFunctionArgs) {
  await requireAdviser(args);
  return seeOther("/admin/innboks");
}

/** Never seen; makes a refusal come as a page. */
export default function Nothing() {
  return null;
}
