import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { osloDay } from "#app/features/calendar/oslo-time.ts";
import { Listen } from "#app/features/listen/listen.tsx";
import { EarlierOutcomes } from "#app/features/outcomes/earlier-outcomes.tsx";
import { keepOutcome } from "#app/features/outcomes/keep-outcome.server.ts";
import { OutcomeFields } from "#app/features/outcomes/outcome-fields.tsx";
import { outcomeForm } from "#app/features/outcomes/outcome-form.ts";
import { readOutcomes } from "#app/features/outcomes/read-outcomes.server.ts";
import { tooMany } from "#app/http/answers.server.ts";
import { requireParticipant } from "#app/http/guards.server.ts";
import { isWithinLimit } from "#app/http/limits.server.ts";
import { enteredIn, isLanguageSwitch, readForm, type Entered } from "#app/http/read-form.server.ts";
import { seeOther } from "#app/http/redirect.server.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Card } from "#app/ui/card.tsx";
import type { PageHandle } from "#app/ui/page-handle.ts";
import { PageHeading } from "#app/ui/page-heading.tsx";

export const handle: PageHandle = { title: "outcomes:title", form: true };

export async function loader(args: LoaderFunctionArgs) {
  const participant = await requireParticipant(args);
  const taken = new URL(args.request.url).searchParams.get("tatt-tilbake");
  return json({ ...(await readOutcomes(args.context.db, participant)), taken: taken === "fortalt" || taken === "ja" ? taken : null });
}

type Answer = { problems: Record<string, string>; entered: Entered };

/** Keeps what she has got, tells her advisers unless she unticked that, and leads to her list. */
export async function action(args: ActionFunctionArgs) {
  const participant = await requireParticipant(args);
  const { request, context } = args;
  const form = await request.formData();
  const entered = enteredIn(form);
  if (isLanguageSwitch(form)) return json<Answer>({ problems: {}, entered });
  if (!(await isWithinLimit(context.limits.send, participant.id))) throw tooMany();
  const now = context.clock.now();
  const read = readForm(form, outcomeForm(osloDay(now)));
  if (!read.ok) return json<Answer>({ problems: read.problems, entered }, { status: 400 });
  const { got, formKey, tell } = read.value;
  const id = await keepOutcome(context.db, participant, { got, pageKey: formKey, isTold: tell, now });
  return seeOther(`/${participant.lang}/min-side/jobb-eller-skole/${id}`);
}

export default function Outcomes() {
  const { t, lang } = useTexts();
  const { earlier, formKey, taken } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  return (
    <>
      <PageHeading title={t("outcomes:title")} lead={t("outcomes:lead")} back={{ href: `/${lang}/min-side`, label: t("my-page") }} />
      {taken && !answered ? (
        <Alert tone="success" role="status" title={t("outcomes:withdrawn.title")}>
          {taken === "fortalt" ? t("outcomes:withdrawn.told") : null}
        </Alert>
      ) : null}
      <Listen />
      <Card>
        <OutcomeFields formKey={formKey} problems={answered?.problems} entered={answered?.entered} />
      </Card>
      <EarlierOutcomes earlier={earlier} />
    </>
  );
}
