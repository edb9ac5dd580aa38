import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { readTopics } from "#app/features/pages/read-topics.server.ts";
import { findFilter } from "#app/features/pages/topic-filters.ts";
import { TopicIndex } from "#app/features/pages/topic-index.tsx";
import { notFound } from "#app/http/answers.server.ts";
import { requireLanguage } from "#app/http/guards.server.ts";
import type { PageHandle } from "#app/ui/page-handle.ts";

export const handle: PageHandle = { title: "pages:topics.title" };

/** The topics for one situation, or for one time in Norway. */
export function loader(args: LoaderFunctionArgs) {
  const lang = requireLanguage(args);
  const chosen = findFilter(args.params.filter);
  if (!chosen) throw notFound();
  return json({ groups: readTopics(lang, chosen), chosen });
}

export default function TopicsFor() {
  return <TopicIndex {...useLoaderData<typeof loader>()} />;
}
