import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { BeginPage } from "#app/features/helped/begin-page.tsx";
import { startTogether } from "#app/features/helped/sit-together.server.ts";
import { findOwnPerson, openParticipant } from "#app/features/participants/read-participant.server.ts";
import { notFound } from "#app/http/answers.server.ts";
import { requireAdviser } from "#app/http/guards.server.ts";
import { seeOther } from "#app/http/redirect.server.ts";
import { prepareSession, readSessionKey, sessionLimits } from "#app/http/session.server.ts";
import { findLanguage, sourceLanguage } from "#app/i18n/languages.ts";
import type { PageHandle } from "#app/ui/page-handle.ts";

export const handle: PageHandle = { title: "admin:helped.title" };

/** What it is to fill in together, and the button that begins. */
export async function loader(args: LoaderFunctionArgs) {
  const adviser = await requireAdviser(args);
  const { db, clock } = args.context;
  const participant = await openParticipant(db, adviser, args.params.participantId ?? "", "participant-read", clock.now());
  if (!participant) throw notFound();
  const { id, name, readingLanguage } = participant;
  return json({ id, name, language: readingLanguage });
}

/**
 * Begins in the person's own language. Open also while the adviser sits beside another, from a page that stood open: that one
 * ends first, in the same write, and her session in this browser is gone.
 */
export async function action(args: ActionFunctionArgs) {
  const adviser = await requireAdviser(args, { open: true });
  const { request, context } = args;
  const { db, clock, env, log, requestId } = context;
  const now = clock.now();
  const participant = await findOwnPerson(db, adviser, args.params.participantId ?? "", now);
  const adviserSession = await readSessionKey(request, env, "adviser");
  if (!participant || !adviserSession) throw notFound();
  const { session, cookie } = await prepareSession(request, context, "participant");
  await startTogether(db, { adviserId: adviser.id, adviserSession, participantId: participant.id, session, idle: sessionLimits.participant.idle, now });
  log.info({ requestId, adviserId: adviser.id }, "together.start");
  const headers = new Headers({ "Set-Cookie": cookie, "Clear-Site-Data": '"storage"' });
  return seeOther(`/${findLanguage(participant.readingLanguage)?.code ?? sourceLanguage}/min-side`, headers);
}

export default function Begin() {
  const person = useLoaderData<typeof loader>();
  return <BeginPage {...person} />;
}
