import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { HelpedPage } from "#app/features/helped/helped-page.tsx";
import { readHelpedLines } from "#app/features/helped/sit-together.server.ts";
import { requireParticipant } from "#app/http/guards.server.ts";
import type { PageHandle } from "#app/ui/page-handle.ts";

export const handle: PageHandle = { title: "helped:page.title" };

/** What the participant has done with an adviser beside her, whoever opens the page. */
export async function loader(args: LoaderFunctionArgs) {
  const participant = await requireParticipant(args);
  return json({ lines: await readHelpedLines(args.context.db, participant.id) });
}

export default function Helped() {
  const { lines } = useLoaderData<typeof loader>();
  return <HelpedPage lines={lines} />;
}
