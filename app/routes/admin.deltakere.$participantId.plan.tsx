import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { osloDay } from "#app/features/calendar/oslo-time.ts";
import { SavedNote } from "#app/features/desk/saved-note.tsx";
import { openParticipant } from "#app/features/participants/read-participant.server.ts";
import { addElement, changeOnPlan, removeFromPlan } from "#app/features/plan/change-plan.server.ts";
import { AddToPlan, ChangeOnPlan } from "#app/features/plan/desk-fields.tsx";
import { addForm, changeForm } from "#app/features/plan/desk-form.ts";
import { DeskPlanTable } from "#app/features/plan/desk-plan.tsx";
import { readDeskPlan } from "#app/features/plan/read-desk.server.ts";
import { notFound } from "#app/http/answers.server.ts";
import { requireAdviser } from "#app/http/guards.server.ts";
import { enteredIn, readForm } from "#app/http/read-form.server.ts";
import { seeOther } from "#app/http/redirect.server.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { Columns } from "#app/ui/columns.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import type { PageHandle } from "#app/ui/page-handle.ts";

export const handle: PageHandle = { title: "admin:plan.person.title" };

const notes = ["added", "saved", "removed"] as const;

/** The plan of one of the adviser's own people. The look is noted. */
export async function loader(args: LoaderFunctionArgs) {
  const adviser = await requireAdviser(args);
  const { db, clock } = args.context;
  const participant = await openParticipant(db, adviser, args.params.participantId ?? "", "plan-read", clock.now());
  if (!participant) throw notFound();
  const query = new URL(args.request.url).searchParams;
  const plan = await readDeskPlan(db, participant.id, clock.now());
  const changing = plan.elements.find(({ id }) => id === query.get("endre")) ?? null;
  return json({ participant: { id: participant.id, name: participant.name }, plan, changing, note: notes.find((one) => one === query.get("gjort")) ?? null });
}

/** Adds an element, or changes or removes the one in the address (?endre=). */
export async function action(args: ActionFunctionArgs) {
  const adviser = await requireAdviser(args);
  const { db, clock } = args.context;
  const now = clock.now();
  const participant = await openParticipant(db, adviser, args.params.participantId ?? "", "plan-read", now);
  if (!participant) throw notFound();
  const work = { db, adviser, participant, now };
  const form = await args.request.formData();
  const entered = enteredIn(form);
  const refuse = (problems: Record<string, string>, status: 400 | 409) => json({ problems, entered }, { status });
  const done = (note: (typeof notes)[number]) => seeOther(`/admin/deltakere/${participant.id}/plan?gjort=${note}`);

  if (form.get("intent") === "add") {
    const read = readForm(form, addForm(osloDay(now)));
    if (!read.ok) return refuse(read.problems, 400);
    const added = await addElement(work, read.value);
    return added.ok ? done("added") : refuse(added.problems, 409);
  }
  const elementId = new URL(args.request.url).searchParams.get("endre");
  const element = (await readDeskPlan(db, participant.id, now)).elements.find(({ id }) => id === elementId);
  if (!element) return refuse({ form: "admin:plan.problems.meanwhile" }, 409);
  if (form.get("intent") === "remove") {
    const removed = await removeFromPlan(work, element);
    return removed.ok ? done("removed") : refuse(removed.problems, 409);
  }
  const read = readForm(form, changeForm(element.item, osloDay(now)));
  if (!read.ok) return refuse(read.problems, 400);
  const changed = await changeOnPlan(work, element, read.value);
  return changed.ok ? done("saved") : refuse(changed.problems, 409);
}

export default function DeskPlanPage() {
  const { participant, plan, changing, note } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const { t } = useTexts();
  const path = `/admin/deltakere/${participant.id}/plan`;
  const given = { typed: sent?.entered ?? {}, problems: sent?.problems ?? {} };
  return (
    <>
      <PageHeading title={<bdi>{participant.name}</bdi>} kicker={t("admin:plan.person.title")} lead={t("admin:plan.person.lead")} back={{ href: `/admin/deltakere/${participant.id}`, label: t("admin:plan.person.back") }} />
      {note && !sent ? <SavedNote title={t(`admin:plan.done.${note}`)} /> : null}
      <Columns
        label={changing ? t("admin:plan.form.change", { item: t(`plan:items.${changing.item}`) }) : t("admin:plan.form.add")}
        aside={changing ? <ChangeOnPlan element={changing} path={path} {...given} /> : <AddToPlan plan={plan} {...given} />}
      >
        <DeskPlanTable plan={plan} path={path} />
      </Columns>
    </>
  );
}
