import { json, redirect, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { FindLanguage } from "#app/features/frame/find-language.tsx";
import { chooseLanguage } from "#app/http/choose-language.server.ts";
import { matchLanguages } from "#app/i18n/find-language.ts";
import type { PageHandle } from "#app/ui/page-handle.ts";

export const handle: PageHandle = { title: "start:choose-language" };

/** A known language goes straight on; otherwise the page asks instead of guessing. `?sprak=` finds a language by any of its names. */
export function loader({ request }: LoaderFunctionArgs) {
  const typed = new URL(request.url).searchParams.get("sprak")?.slice(0, 40) ?? null;
  const found = matchLanguages(typed ?? "").map(({ code }) => code);
  const known = typed === null ? chooseLanguage(request.headers) : found.length === 1 ? found[0] : null;
  if (known) return redirect(`/${known}`, { headers: { Vary: "Cookie, Accept-Language" } });
  return json({ typed: typed ?? "", found });
}

export default function ChooseLanguage() {
  return <FindLanguage {...useLoaderData<typeof loader>()} />;
}
