import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Listen } from "#app/features/listen/listen.tsx";
import { useNorwegianName } from "#app/features/plan/element-words.tsx";
import { AboutItem, Advice, ElementAlerts, ElementFacts, ElementSteps, RemindForm, SayForm } from "#app/features/plan/element-view.tsx";
import { ElementNote, elementNotes } from "#app/features/plan/element-note.tsx";
import { actOnPlan } from "#app/features/plan/own-plan.server.ts";
import { ownPlanForm } from "#app/features/plan/plan-form.ts";
import { readElement } from "#app/features/plan/read-plan.server.ts";
import { notFound, tooMany } from "#app/http/answers.server.ts";
import { requireParticipant } from "#app/http/guards.server.ts";
import { isWithinLimit } from "#app/http/limits.server.ts";
import { isLanguageSwitch, readForm } from "#app/http/read-form.server.ts";
import { seeOther } from "#app/http/redirect.server.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { NorwegianTerm } from "#app/ui/bdi.tsx";
import { ErrorSummary } from "#app/ui/error-summary.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import type { PageHandle } from "#app/ui/page-handle.ts";

export const handle: PageHandle = { title: "plan:title" };

/** One element of the person's own plan. Somebody else's looks the same as none. */
export async function loader(args: LoaderFunctionArgs) {
  const participant = await requireParticipant(args);
  const { db, clock, log, requestId } = args.context;
  const page = await readElement(db, { participantId: participant.id, elementId: args.params.elementId ?? "", lang: participant.lang, now: clock.now() });
  if (!page) {
    log.warn({ requestId, reason: "not-own-plan-element" }, "refused");
    throw notFound();
  }
  const told = new URL(args.request.url).searchParams.get("lagret");
  return json({ page, note: elementNotes.find((one) => one === told) ?? null });
}

type Answer = { problems: Record<string, string>; refused: boolean };

/** Her own status by one tap, the way back, and when to be reminded. */
export async function action(args: ActionFunctionArgs) {
  const participant = await requireParticipant(args);
  const { db, clock, limits } = args.context;
  const elementId = args.params.elementId ?? "";
  const asked = { elementId, now: clock.now() };
  if (!(await readElement(db, { ...asked, participantId: participant.id, lang: participant.lang }))) throw notFound();
  const form = await args.request.formData();
  if (isLanguageSwitch(form)) return json<Answer>({ problems: {}, refused: false });
  if (!(await isWithinLimit(limits.send, participant.id))) throw tooMany();
  const read = readForm(form, ownPlanForm);
  if (!read.ok) return json<Answer>({ problems: read.problems, refused: !read.problems.remind }, { status: 400 });
  const done = await actOnPlan(db, participant, read.value, asked);
  if (done === "not-found") throw notFound();
  if (done === "changed-meanwhile") return json<Answer>({ problems: {}, refused: true }, { status: 409 });
  return seeOther(`/${participant.lang}/min-side/plan/${elementId}?lagret=${read.value.intent}`);
}

export default function PlanElement() {
  const { page, note } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const { t, lang } = useTexts();
  const norwegian = useNorwegianName(page.element.item);
  const problem = answered?.problems.remind ? t("plan:problems.remind") : undefined;
  return (
    <>
      <PageHeading back={{ href: `/${lang}/min-side/plan`, label: t("plan:title") }} title={t(`plan:items.${page.element.item}`)} lead={norwegian ? <NorwegianTerm>{norwegian}</NorwegianTerm> : undefined} />
      <ErrorSummary title={t("plan:problems.title")} errors={problem ? [{ field: "remind", text: problem }] : []} />
      <ElementNote note={answered ? null : note} refused={answered?.refused ?? false} canUndo={page.canUndo} />
      <ElementAlerts page={page} />
      <Listen />
      <ElementFacts page={page} />
      <Advice page={page} />
      <SayForm page={page} withUndo={page.canUndo && note !== "say"} />
      <AboutItem page={page} />
      <ElementSteps page={page} />
      <RemindForm page={page} problem={problem} />
    </>
  );
}
