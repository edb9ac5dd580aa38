import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Listen } from "#app/features/listen/listen.tsx";
import { tellOutcome, tickStep, withdrawOutcome } from "#app/features/outcomes/keep-outcome.server.ts";
import { stepCodes } from "#app/features/outcomes/next-steps.ts";
import { OutcomePage } from "#app/features/outcomes/outcome-page.tsx";
import { readOutcome } from "#app/features/outcomes/read-outcomes.server.ts";
import { notFound, tooMany } from "#app/http/answers.server.ts";
import { requireParticipant } from "#app/http/guards.server.ts";
import { isWithinLimit } from "#app/http/limits.server.ts";
import { isLanguageSwitch } from "#app/http/read-form.server.ts";
import { seeOther } from "#app/http/redirect.server.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import type { PageHandle } from "#app/ui/page-handle.ts";
import { PageHeading } from "#app/ui/page-heading.tsx";

export const handle: PageHandle = { title: "outcomes:page.title" };

export async function loader(args: LoaderFunctionArgs) {
  const participant = await requireParticipant(args);
  const outcome = await readOutcome(args.context.db, participant, args.params.outcomeId ?? "");
  if (!outcome) throw notFound();
  return json({ outcome });
}

/** Ticks a step or takes the tick away, tells the advisers, or takes the whole thing back. */
export async function action(args: ActionFunctionArgs) {
  const participant = await requireParticipant(args);
  const { db, clock, limits } = args.context;
  const outcomeId = args.params.outcomeId ?? "";
  const form = await args.request.formData();
  const list = `/${participant.lang}/min-side/jobb-eller-skole`;
  const intent = form.get("intent");
  const step = stepCodes.find((code) => code === (form.get("tick") ?? form.get("untick")));
  if (isLanguageSwitch(form)) return seeOther(`${list}/${outcomeId}`);
  if (!(await isWithinLimit(limits.send, participant.id))) throw tooMany();
  if (intent === "withdraw") {
    const taken = await withdrawOutcome(db, participant, { outcomeId, now: clock.now() });
    if (!taken) throw notFound();
    return seeOther(`${list}?tatt-tilbake=${taken.wasTold ? "fortalt" : "ja"}`);
  }
  const isDone = step
    ? await tickStep(db, participant, { outcomeId, step, done: form.has("tick") })
    : intent === "tell"
      ? await tellOutcome(db, participant, { outcomeId, now: clock.now() })
      : (await readOutcome(db, participant, outcomeId)) !== null;
  if (!isDone) throw notFound();
  return seeOther(`${list}/${outcomeId}`);
}

export default function Outcome() {
  const { t, lang } = useTexts();
  const { outcome } = useLoaderData<typeof loader>();
  const lead = t(outcome.kind === "interview" ? "outcomes:page.lead-interview" : "outcomes:page.lead-good");
  return (
    <>
      <PageHeading title={t("outcomes:page.title")} lead={lead} back={{ href: `/${lang}/min-side/jobb-eller-skole`, label: t("outcomes:page.back") }} />
      <Listen />
      <OutcomePage outcome={outcome} />
    </>
  );
}
