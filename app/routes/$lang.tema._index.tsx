import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { readTopics } from "#app/features/pages/read-topics.server.ts";
import { TopicIndex } from "#app/features/pages/topic-index.tsx";
import { requireLanguage } from "#app/http/guards.server.ts";
import type { PageHandle } from "#app/ui/page-handle.ts";

export const handle: PageHandle = { title: "pages:topics.title" };

/** All topics. Kept by the front door like the pages themselves. */
export function loader(args: LoaderFunctionArgs) {
  return json({ groups: readTopics(requireLanguage(args), null) });
}

export default function Topics() {
  return <TopicIndex {...useLoaderData<typeof loader>()} chosen={null} />;
}
