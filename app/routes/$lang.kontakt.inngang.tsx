import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { EntrancePage } from "#app/features/offices/entrance-page.tsx";
import { requireLanguage } from "#app/http/guards.server.ts";
import type { PageHandle } from "#app/ui/page-handle.ts";

export const handle: PageHandle = { title: "pages:entrance.title" };

/** How to find the office. The picture is only fetched here, where somebody has asked for it. */
export function loader({ params }: LoaderFunctionArgs) {
  return json({ lang: requireLanguage({ params }) });
}

export default EntrancePage;
