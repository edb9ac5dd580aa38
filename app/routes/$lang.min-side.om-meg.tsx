import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { AboutMeFields } from "#app/features/my-page/about-me-fields.tsx";
import { aboutMeForm } from "#app/features/my-page/about-me-form.ts";
import { saveAboutMe } from "#app/features/my-page/save-about-me.server.ts";
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

export const handle: PageHandle = { title: "min-side:about-me.title", form: true };

/** What a person has said about herself: the language she is written to in, and her situation. */
export async function loader(args: LoaderFunctionArgs) {
  const { readingLanguage, situation } = await requireParticipant(args);
  return json({ readingLanguage, situation, saved: new URL(args.request.url).searchParams.has("lagret") });
}

type Answer = { problems: Record<string, string>; entered: Entered };

export async function action(args: ActionFunctionArgs) {
  const participant = await requireParticipant(args);
  const { request, context } = args;
  const form = await request.formData();
  const entered = enteredIn(form);
  if (isLanguageSwitch(form)) return json<Answer>({ problems: {}, entered });
  if (!(await isWithinLimit(context.limits.send, participant.id))) throw tooMany();
  const read = readForm(form, aboutMeForm);
  if (!read.ok) return json<Answer>({ problems: read.problems, entered }, { status: 400 });
  await saveAboutMe(context.db, participant.id, read.value, context.clock.now());
  return seeOther(`/${participant.lang}/min-side/om-meg?lagret=1`);
}

export default function AboutMe() {
  const { t, lang } = useTexts();
  const { readingLanguage, situation, saved } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const typed = (name: string) => (answered ? [answered.entered[name]].flat()[0] : undefined);
  return (
    <>
      <PageHeading title={t("min-side:about-me.title")} lead={t("min-side:about-me.lead")} back={{ href: `/${lang}/min-side`, label: t("my-page") }} />
      {saved && !answered ? <Alert tone="success" role="status" title={t("min-side:about-me.saved")} /> : null}
      <Card>
        <AboutMeFields values={{ readingLanguage: typed("readingLanguage") ?? readingLanguage, situation: typed("situation") ?? situation }} problems={answered?.problems ?? {}} />
      </Card>
    </>
  );
}
