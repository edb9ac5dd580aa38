import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PageBody } from "#app/features/pages/page-body.tsx";
import { findSlug } from "#app/features/pages/page-list.ts";
import { readPage } from "#app/features/pages/read-page.server.ts";
import { notFound } from "#app/http/answers.server.ts";
import { requireLanguage } from "#app/http/guards.server.ts";
import type { PageHandle } from "#app/ui/page-handle.ts";

export const handle: PageHandle = { title: (data) => (data as { page: { title: string } }).page.title };

/** One of the information pages. They are kept by the front door, so this runs once per language and version. */
export function loader({ params }: LoaderFunctionArgs) {
  const lang = requireLanguage({ params });
  const slug = findSlug(params.page);
  if (!slug) throw notFound();
  return json({ page: readPage(slug, lang) });
}

export default function InformationPage() {
  const { page } = useLoaderData<typeof loader>();
  return <PageBody page={page} />;
}
