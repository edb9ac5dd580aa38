import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ClosedDesk } from "#app/features/helped/begin-page.tsx";
import { endTogether } from "#app/features/helped/sit-together.server.ts";
import { findPersonBeside, requireAdviser } from "#app/http/guards.server.ts";
import { seeOther } from "#app/http/redirect.server.ts";
import { sessionLimits } from "#app/http/session.server.ts";
import { findLanguage, sourceLanguage } from "#app/i18n/languages.ts";
import type { PageHandle } from "#app/ui/page-handle.ts";

export const handle: PageHandle = { title: "admin:helped.closed-title", bare: true };

/** The closed desk, while the adviser sits beside somebody who may hold the mouse. */
export async function loader(args: LoaderFunctionArgs) {
  const adviser = await requireAdviser(args, { open: true });
  const beside = await findPersonBeside(args, adviser);
  if (!beside) return seeOther("/admin");
  return json({ name: beside.name, path: `/${findLanguage(beside.readingLanguage)?.code ?? sourceLanguage}/min-side` });
}

/** Ends it and opens the desk at that person. */
export async function action(args: ActionFunctionArgs) {
  const adviser = await requireAdviser(args, { open: true });
  const beside = await findPersonBeside(args, adviser);
  const { db, clock } = args.context;
  await endTogether(db, { adviserId: adviser.id, idle: sessionLimits.participant.idle, now: clock.now() });
  return seeOther(beside ? `/admin/deltakere/${beside.participantId}?gjort=together` : "/admin", { "Clear-Site-Data": '"storage"' });
}

export default function Closed() {
  const { name, path } = useLoaderData<typeof loader>();
  return <ClosedDesk name={name} path={path} />;
}
