import type { LoaderFunctionArgs } from "@remix-run/node";
import { readCalendarExport } from "#app/features/export/read-export.server.ts";
import { notFound } from "#app/http/answers.server.ts";
import { requireAdviser } from "#app/http/guards.server.ts";
import { isPrefetch } from "#app/http/prefetch.server.ts";

/** A person's appointments as one calendar file for another system (docs/export.md). */
export async function loader(args: LoaderFunctionArgs) {
  const adviser = await requireAdviser(args);
  const { db, clock, env } = args.context;
  const host = new URL(env.publicOrigin).hostname;
  const file = isPrefetch(args.request) ? null : await readCalendarExport(db, adviser, args.params.participantId ?? "", { now: clock.now(), host });
  if (file === null) throw notFound();
  return new Response(file, { headers: { "Content-Type": "text/calendar; charset=utf-8", "Content-Disposition": 'attachment; filename="avtaler.ics"' } });
}
