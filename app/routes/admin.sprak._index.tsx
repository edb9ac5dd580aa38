import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { readOverview } from "#app/features/texts/read-desk-texts.server.ts";
import { TextOverview } from "#app/features/texts/text-overview.tsx";
import { readEditableLanguages } from "#app/features/texts/text-rights.server.ts";
import { requireAdviser } from "#app/http/guards.server.ts";
import type { PageHandle } from "#app/ui/page-handle.ts";

export const handle: PageHandle = { title: "admin:texts.title" };

/** Every adviser sees how far each language has come; who may correct texts can open the languages. */
export async function loader(args: LoaderFunctionArgs) {
  const adviser = await requireAdviser(args);
  return json({ languages: readOverview(), editable: await readEditableLanguages(args.context.db, adviser.id) });
}

export default function Texts() {
  return <TextOverview {...useLoaderData<typeof loader>()} />;
}
