import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { rememberDeskLanguage } from "#app/http/choose-language.server.ts";
import { requireAdviser } from "#app/http/guards.server.ts";
import { deskPathAfterSignIn, seeOther } from "#app/http/redirect.server.ts";

/** Looking at the address changes nothing. */
export async function loader(args: LoaderFunctionArgs) {
  await requireAdviser(args);
  return seeOther("/admin");
}

/** Shows the desk in nynorsk or bokmål from now on, and goes back to the page that was open. */
export async function action(args: ActionFunctionArgs) {
  await requireAdviser(args);
  const { request, context } = args;
  const to = (await request.formData()).get("to") === "nn" ? "nn" : "nb";
  const til = deskPathAfterSignIn(new URL(request.url).searchParams.get("til"));
  return seeOther(til, { "Set-Cookie": rememberDeskLanguage(to, context.env.publicOrigin.startsWith("https://")) });
}

/** Never seen; makes a refusal come as a page. */
export default function Nothing() {
  return null;
}
