import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { actingAs } from "#app/features/helped/acting.ts";
import { askForm, chooseSpokenLanguage, wantedIn } from "#app/features/interpreter/ask-form.ts";
import { NeedForm, NeedSaved, NeedView } from "#app/features/interpreter/need-view.tsx";
import { readNeedPage } from "#app/features/interpreter/read-interpreter-page.server.ts";
import { saveNeed, turnNeedOff } from "#app/features/interpreter/save-need.server.ts";
import { typedFrom } from "#app/features/interpreter/typed-from.ts";
import { notFound, tooMany } from "#app/http/answers.server.ts";
import { requireParticipant } from "#app/http/guards.server.ts";
import { isWithinLimit } from "#app/http/limits.server.ts";
import { enteredIn, isLanguageSwitch, readForm } from "#app/http/read-form.server.ts";
import { seeOther } from "#app/http/redirect.server.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import type { PageHandle } from "#app/ui/page-handle.ts";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { findOffice } from "#db/queries/offices.server.ts";

export const handle: PageHandle = { title: "interpreter:need.title", form: (data) => (data as { view?: string } | undefined)?.view === "form" };

export async function loader(args: LoaderFunctionArgs) {
  const participant = await requireParticipant(args);
  const page = await readNeedPage(args.context.db, { participantId: participant.id, now: args.context.clock.now() });
  const query = new URL(args.request.url).searchParams;
  const view = page.need && !query.has("endre") ? ("need" as const) : ("form" as const);
  // For all meetings, unless she has said otherwise.
  const typed = page.need ? typedFrom(page.need, page.forAll) : { forAll: "yes" };
  return json({ view, page, typed, saved: query.has("lagret") });
}

export async function action(args: ActionFunctionArgs) {
  const participant = await requireParticipant(args);
  const { db, clock, limits } = args.context;
  const form = await args.request.formData();
  const typed = enteredIn(form);
  const again = (problems: Record<string, string> = {}, near: string[] = [], status = 200) => json({ typed, problems, near }, { status });
  if (isLanguageSwitch(form)) return again();
  if (!(await isWithinLimit(limits.send, participant.id))) throw tooMany();
  const saving = { participantId: participant.id, now: clock.now(), actor: actingAs(participant) };
  const path = `/${participant.lang}/min-side/tolk`;
  if (form.get("intent") === "turn-off") {
    return seeOther((await turnNeedOff(db, saving)) === "saved" ? `${path}?lagret=1` : path);
  }
  const read = readForm(form, askForm);
  if (!read.ok) return again(read.problems, [], 400);
  const chosen = chooseSpokenLanguage(read.value, participant.lang);
  if (!chosen.ok) return again({ [chosen.field]: chosen.problem }, chosen.near, 400);
  const office = await findOffice(db, participant.officeId);
  if (!office) throw notFound();
  const notice = { noticeDays: office.interpreterNoticeDays, answerDays: office.answerDays };
  const saved = await saveNeed(db, { ...saving, wanted: wantedIn(read.value, chosen), forAll: read.value.forAll, notice });
  return saved === "saved" ? seeOther(`${path}?lagret=1`) : again({ language: "interpreter:problems.changed-meanwhile" }, [], 409);
}

export default function StandingNeed() {
  const { view, page, typed, saved } = useLoaderData<typeof loader>();
  const posted = useActionData<typeof action>();
  const { t, lang } = useTexts();
  return (
    <>
      <PageHeading back={{ href: `/${lang}/min-side`, label: t("common:my-page") }} title={t("interpreter:need.title")} lead={view === "form" ? t("interpreter:need.lead") : undefined} />
      {saved ? <NeedSaved turnedOff={page.turnedOff} /> : null}
      {view === "need" && page.need ? <NeedView page={page} need={page.need} /> : <NeedForm typed={posted?.typed ?? typed} problems={posted?.problems ?? {}} near={posted?.near ?? []} />}
    </>
  );
}
