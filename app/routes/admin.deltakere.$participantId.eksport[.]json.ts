import type { LoaderFunctionArgs } from "@remix-run/node";
import { readExport } from "#app/features/export/read-export.server.ts";
import { notFound } from "#app/http/answers.server.ts";
import { requireAdviser } from "#app/http/guards.server.ts";
import { isPrefetch } from "#app/http/prefetch.server.ts";

/** A person's messages, appointments and plan for another system, in the format of docs/export.md. */
export async function loader(args: LoaderFunctionArgs) {
  const adviser = await requireAdviser(args);
  const { db, clock } = args.context;
  const participantId = args.params.participantId ?? "";
  const found = isPrefetch(args.request) ? null : await readExport(db, adviser, participantId, clock.now());
  if (!found) throw notFound();
  return new Response(`${JSON.stringify(found, null, 2)}\n`, {
    headers: { "Content-Type": "application/json; charset=utf-8", "Content-Disposition": `attachment; filename="videre-${found.participant.id}.json"` },
  });
}
