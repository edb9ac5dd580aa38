import type { LoaderFunctionArgs } from "@remix-run/node";
import { findPublicEntrance } from "#app/features/offices/keep-entrance.server.ts";
import { notFound } from "#app/http/answers.server.ts";

/** The picture of an office's entrance. With the mark of its age in the address it is kept for a year, otherwise for an hour. */
export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const found = await findPublicEntrance(context.db, params.officeId ?? "", context.frame.office?.municipality ?? null);
  if (!found) throw notFound();
  const version = String(found.keptAt.getTime());
  const isNamed = new URL(request.url).searchParams.get("v") === version;
  const headers = {
    "Content-Type": found.mediaType,
    "Content-Disposition": "inline",
    "Cache-Control": isNamed ? "public, max-age=31536000, immutable" : "public, max-age=3600",
    "X-Content-Type-Options": "nosniff",
    ETag: `"${version}"`,
  };
  if (request.headers.get("If-None-Match") === headers.ETag) return new Response(null, { status: 304, headers });
  return new Response(found.picture as BodyInit, { headers: { ...headers, "Content-Length": String(found.picture.length) } });
}
