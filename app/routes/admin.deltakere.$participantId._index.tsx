import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { osloDay } from "#app/features/calendar/oslo-time.ts";
import { addToTeam, removeFromTeam } from "#app/features/participants/change-team.server.ts";
import { ParticipantPage } from "#app/features/participants/participant-page.tsx";
import { readColleagues } from "#app/features/participants/read-colleagues.server.ts";
import { openParticipant, readParticipant } from "#app/features/participants/read-participant.server.ts";
import { teamForm } from "#app/features/participants/team-form.ts";
import { unlockAccessCard } from "#app/features/sign-in/access-card.server.ts";
import { notFound } from "#app/http/answers.server.ts";
import { requireAdviser } from "#app/http/guards.server.ts";
import { readForm } from "#app/http/read-form.server.ts";
import { seeOther } from "#app/http/redirect.server.ts";
import type { PageHandle } from "#app/ui/page-handle.ts";

export const handle: PageHandle = { title: "admin:participants.page.title" };

export async function loader(args: LoaderFunctionArgs) {
  const adviser = await requireAdviser(args);
  const { db, clock } = args.context;
  const now = clock.now();
  const found = await readParticipant(db, adviser, args.params.participantId ?? "", now);
  if (!found) throw notFound();
  const { nameSearch: _, ...participant } = found.participant;
  return json({
    ...found,
    participant,
    today: osloDay(now),
    colleagues: await readColleagues(db, adviser),
    done: new URL(args.request.url).searchParams.get("gjort"),
  });
}

/** Small changes on the page: the team, and a locked card. Who ends her own place leaves the page. */
export async function action(args: ActionFunctionArgs) {
  const adviser = await requireAdviser(args);
  const { db, clock } = args.context;
  const now = clock.now();
  const participant = await openParticipant(db, adviser, args.params.participantId ?? "", "participant-read", now);
  if (!participant) throw notFound();
  const form = await args.request.formData();
  const intent = form.get("intent");
  const page = `/admin/deltakere/${participant.id}`;
  if (intent === "add-team") {
    const read = readForm(form, teamForm);
    if (!read.ok) return json({ problems: read.problems, entered: read.entered }, { status: 400 });
    const added = await addToTeam(db, adviser, participant.id, read.value, now);
    return added.ok ? seeOther(`${page}?gjort=team`) : json({ problems: added.problems, entered: read.entered }, { status: 409 });
  }
  if (intent === "end-team") {
    const teamId = form.get("teamId");
    const ended = await removeFromTeam(db, adviser, participant.id, typeof teamId === "string" ? teamId : "", now);
    if (!ended.ok) return json({ problems: ended.problems, entered: {} }, { status: 409 });
    return (await openParticipant(db, adviser, participant.id, "participant-read", now)) ? seeOther(`${page}?gjort=team`) : seeOther("/admin/deltakere");
  }
  if (intent === "unlock-card") {
    const unlocked = await unlockAccessCard(db, { participantId: participant.id, adviserId: adviser.id, now });
    return unlocked ? seeOther(`${page}?gjort=unlocked`) : json({ problems: { kort: "admin:participants.problems.card" }, entered: {} }, { status: 409 });
  }
  return json({ problems: { form: "admin:participants.problems.form" }, entered: {} }, { status: 400 });
}

export default function Participant() {
  const shown = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return <ParticipantPage shown={shown} problems={sent?.problems ?? {}} typed={sent?.entered ?? {}} />;
}
