import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { actingAs } from "#app/features/helped/acting.ts";
import { askForm, chooseSpokenLanguage, languageForm, wantedIn } from "#app/features/interpreter/ask-form.ts";
import { askForInterpreter, type Asked } from "#app/features/interpreter/ask-interpreter.server.ts";
import { AskView, type Step } from "#app/features/interpreter/ask-view.tsx";
import { takePhoneInterpreter, withdrawOrder } from "#app/features/interpreter/change-order.server.ts";
import { OrderView } from "#app/features/interpreter/order-view.tsx";
import { readInterpreterPage } from "#app/features/interpreter/read-interpreter-page.server.ts";
import { RefusedView } from "#app/features/interpreter/refused-view.tsx";
import { typedFrom } from "#app/features/interpreter/typed-from.ts";
import { notFound, tooMany } from "#app/http/answers.server.ts";
import { requireParticipant } from "#app/http/guards.server.ts";
import { isWithinLimit } from "#app/http/limits.server.ts";
import { enteredIn, isLanguageSwitch, readForm, type Entered } from "#app/http/read-form.server.ts";
import { seeOther } from "#app/http/redirect.server.ts";
import { formatDayTime } from "#app/i18n/format.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import type { PageHandle } from "#app/ui/page-handle.ts";
import { PageHeading } from "#app/ui/page-heading.tsx";

export const handle: PageHandle = { title: "interpreter:ask.title", form: (data) => (data as { view?: string } | undefined)?.view === "ask" };

export async function loader(args: LoaderFunctionArgs) {
  const participant = await requireParticipant(args);
  const now = args.context.clock.now();
  const page = await readInterpreterPage(args.context.db, { participantId: participant.id, bookingId: args.params.bookingId ?? "", now });
  if (!page) throw notFound();
  const query = new URL(args.request.url).searchParams;
  const { order, refusal, need } = page;
  const change = query.has("endre") && !refusal;
  const view = order && !(change && order.isLive) && (order.isLive || refusal || order.status === "absent") ? ("order" as const) : refusal ? ("refused" as const) : ("ask" as const);
  const known = order?.isLive ? order : need;
  const at: Step | null = change ? { step: "language", typed: known ? typedFrom(known, false) : {}, problems: {}, near: [] } : null;
  return json({ view, page, at, receipt: query.has("kvittering") });
}

const stepAt = (step: Step["step"], typed: Entered, problems: Record<string, string> = {}, near: string[] = [], status = 200) => json<Step | null>({ step, typed, problems, near }, { status });

export async function action(args: ActionFunctionArgs) {
  const participant = await requireParticipant(args);
  const { request, params, context } = args;
  const { db, clock } = context;
  const form = await request.formData();
  const typed = enteredIn(form);
  const now = clock.now();
  const own = { participantId: participant.id, bookingId: params.bookingId ?? "", now, actor: actingAs(participant) };
  const page = await readInterpreterPage(db, own);
  if (!page) throw notFound();
  if (isLanguageSwitch(form)) return typed.step ? stepAt(typed.step === "wishes" ? "wishes" : "language", typed) : json<Step | null>(null);
  if (!(await isWithinLimit(context.limits.send, participant.id))) throw tooMany();
  const path = `/${participant.lang}/min-side/avtaler/${own.bookingId}/tolk`;
  const answer = (asked: Asked, query = "") => {
    if (!asked.ok && asked.reason === "not-found") throw notFound();
    if (!asked.ok && asked.reason === "changed-meanwhile") return stepAt("language", typed, { language: "interpreter:problems.changed-meanwhile" }, [], 409);
    return seeOther(asked.ok ? path + query : path);
  };
  const ask = { ...own, replace: new URL(request.url).searchParams.has("endre") };
  // Enter in a field sends no intent: then it is the step's own.
  const intent = form.get("intent") ?? (typed.step === "wishes" ? "ask" : typed.step === "language" ? "language" : "ask-known");
  switch (intent) {
    case "withdraw":
      return answer(await withdrawOrder(db, own));
    case "phone":
      return answer(await takePhoneInterpreter(db, own), "?kvittering=1");
    case "back":
      return stepAt("language", typed);
    case "ask-known":
      return page.need ? answer(await askForInterpreter(db, { ...ask, wanted: page.need, forAll: false }), "?kvittering=1") : stepAt("language", typed);
    case "ask": {
      const read = readForm(form, askForm);
      if (!read.ok) return stepAt("language", typed, read.problems, [], 400);
      const chosen = chooseSpokenLanguage(read.value, participant.lang);
      if (!chosen.ok) return stepAt("language", typed, { [chosen.field]: chosen.problem }, chosen.near, 400);
      return answer(await askForInterpreter(db, { ...ask, wanted: wantedIn(read.value, chosen), forAll: read.value.forAll }), "?kvittering=1");
    }
    default: {
      const read = readForm(form, languageForm);
      if (!read.ok) return stepAt("language", typed, read.problems, [], 400);
      const chosen = chooseSpokenLanguage(read.value, participant.lang);
      if (!chosen.ok) return stepAt("language", typed, { [chosen.field]: chosen.problem }, chosen.near, 400);
      return stepAt("wishes", { ...typed, language: chosen.otherLanguage ? "as-typed" : chosen.language, other: chosen.otherLanguage ?? "" });
    }
  }
}

export default function InterpreterOfMeeting() {
  const { view, page, at, receipt } = useLoaderData<typeof loader>();
  const posted = useActionData<typeof action>();
  const { t, lang } = useTexts();
  const { meeting, order, refusal } = page;
  const step = posted ?? at;
  const title = view === "ask" ? (step?.step === "wishes" ? "interpreter:wishes.title" : !step && page.need ? "interpreter:ask.known-title" : "interpreter:ask.language-title") : "interpreter:ask.title";
  return (
    <>
      <PageHeading
        back={{ href: `/${lang}/min-side/avtaler/${meeting.id}`, label: t("interpreter:back-to-meeting") }}
        kicker={meeting.startsAt ? <bdi>{formatDayTime(meeting.startsAt, lang)}</bdi> : undefined}
        title={t(title)}
      />
      {view === "order" && order ? <OrderView page={page} order={order} receipt={receipt} /> : null}
      {view === "refused" && refusal ? <RefusedView reason={refusal} phone={meeting.phone} /> : null}
      {view === "ask" ? <AskView page={page} at={step} /> : null}
    </>
  );
}
