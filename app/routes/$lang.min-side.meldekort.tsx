import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { osloDay, parseDay, type Day } from "#app/features/calendar/oslo-time.ts";
import { Listen } from "#app/features/listen/listen.tsx";
import { CycleForm } from "#app/features/meldekort/cycle-fields.tsx";
import { cycleForm, otherMonday } from "#app/features/meldekort/cycle-form.ts";
import { estimateLate, hasLateEstimate } from "#app/features/meldekort/estimate-late.ts";
import { markSent, readOwnMeldekort, saveOwnCycle, undoSent } from "#app/features/meldekort/own-meldekort.server.ts";
import { OwnMeldekortView } from "#app/features/meldekort/own-view.tsx";
import { SavedNote, savedNotes } from "#app/features/meldekort/saved-note.tsx";
import { notFound, tooMany } from "#app/http/answers.server.ts";
import { requireParticipant, type SignedInParticipant } from "#app/http/guards.server.ts";
import { isWithinLimit } from "#app/http/limits.server.ts";
import { enteredIn, isLanguageSwitch, readForm, type Entered } from "#app/http/read-form.server.ts";
import { seeOther } from "#app/http/redirect.server.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import type { PageHandle } from "#app/ui/page-handle.ts";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { setShared } from "#db/queries/meldekort.server.ts";

export const handle: PageHandle = { title: "meldekort:title", style: "meldekort", form: (data) => (data as { view?: string } | undefined)?.view === "form" };

/** A day of the address, or null. */
function dayIn(query: URLSearchParams, name: string): Day | null {
  return parseDay(query.get(name) ?? "");
}

export async function loader(args: LoaderFunctionArgs) {
  const participant = await requireParticipant(args);
  const query = new URL(args.request.url).searchParams;
  const page = await readOwnMeldekort(args.context.db, participant, { now: args.context.clock.now(), period: dayIn(query, "periode") });
  const sendDay = dayIn(query, "sender");
  const estimate = page.shown && sendDay && hasLateEstimate(page.shown.type) ? estimateLate(page.shown, sendDay) : null;
  const view = page.cycle === null || query.has("endre") ? ("form" as const) : ("own" as const);
  const note = savedNotes.find((one) => one === query.get("lagret")) ?? null;
  return json({ view, page, note, estimate, sendDay: sendDay ?? page.today });
}

type Answer = { problems: Record<string, string>; entered: Entered };

async function saveCycle({ context }: ActionFunctionArgs, participant: SignedInParticipant, form: FormData) {
  const now = context.clock.now();
  const { chosen, typed } = cycleForm(osloDay(now));
  const read = form.get("monday") === otherMonday ? readForm(form, typed) : readForm(form, chosen);
  if (!read.ok) return json<Answer>({ problems: read.problems, entered: read.entered }, { status: 400 });
  await saveOwnCycle(context.db, participant, { ...read.value, now });
  return seeOther(`/${participant.lang}/min-side/meldekort?lagret=cycle`);
}

export async function action(args: ActionFunctionArgs) {
  const participant = await requireParticipant(args);
  const { db, clock, limits } = args.context;
  const form = await args.request.formData();
  if (isLanguageSwitch(form)) return json<Answer>({ problems: {}, entered: enteredIn(form) });
  if (!(await isWithinLimit(limits.send, participant.id))) throw tooMany();
  const intent = form.get("intent");
  const done = (note: (typeof savedNotes)[number]) => seeOther(`/${participant.lang}/min-side/meldekort?lagret=${note}`);
  if (intent === "share") {
    const shared = form.get("shared") === "yes";
    if (!(await setShared(db, { participantId: participant.id, shared }))) throw notFound();
    return done(shared ? "shared" : "not-shared");
  }
  if (intent === "sent" || intent === "undo") {
    const period = form.get("period");
    const periodStart = typeof period === "string" ? parseDay(period) : null;
    const change = intent === "sent" ? markSent : undoSent;
    if (!periodStart || !(await change(db, participant, { periodStart, now: clock.now() }))) throw notFound();
    return done(intent);
  }
  return saveCycle(args, participant, form);
}

export default function OwnMeldekortPage() {
  const { view, page, note, estimate, sendDay } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const { t, lang } = useTexts();
  const { cycle, shown } = page;
  const before = { type: page.type ?? undefined, monday: page.candidates.find((one) => one === page.currentStart) };
  return (
    <>
      <PageHeading back={{ href: `/${lang}/min-side`, label: t("common:my-page") }} title={t("meldekort:title")} lead={view === "own" ? undefined : t("meldekort:lead")} />
      {note ? <SavedNote note={note} /> : null}
      <Listen />
      {view === "own" && shown ? (
        <OwnMeldekortView page={page} shown={shown} sendDay={sendDay} estimate={estimate} />
      ) : (
        <CycleForm candidates={page.candidates} typed={answered?.entered ?? before} problems={answered?.problems ?? {}} isKnown={cycle !== null} kindOnly={page.type !== null} />
      )}
    </>
  );
}
