import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { osloDay } from "#app/features/calendar/oslo-time.ts";
import { easyForm, feedbackMax, feedbackTextForm } from "#app/features/pages/feedback-rules.ts";
import { keepEasy, keepFeedbackText, readAnswer } from "#app/features/pages/keep-feedback.server.ts";
import { notFound, tooMany } from "#app/http/answers.server.ts";
import { requireLanguage } from "#app/http/guards.server.ts";
import { isWithinLimit } from "#app/http/limits.server.ts";
import { pressOnce } from "#app/http/press-once.server.ts";
import { enteredIn, isLanguageSwitch, readForm, type Entered } from "#app/http/read-form.server.ts";
import { seeOther } from "#app/http/redirect.server.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { Button, LinkButton } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { TextArea } from "#app/ui/field.tsx";
import type { PageHandle } from "#app/ui/page-handle.ts";
import { PageHeading } from "#app/ui/page-heading.tsx";

export const handle: PageHandle = { title: "pages:feedback.title", form: (data) => (data as { answer: { state: string } | null }).answer?.state === "open" };

/** The thanks, with room for some words. The id in the address is known only to the one who answered, and says nothing of her. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  requireLanguage({ params });
  const { searchParams } = new URL(request.url);
  return json({ answer: await readAnswer(context.db, searchParams.get("svar"), osloDay(context.clock.now())) });
}

type Answer = { problem: boolean; entered: Entered };

/** "Yes" or "no" from a page, or the words after it. No cookie, no name; an address can answer so often in ten minutes. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const lang = requireLanguage({ params });
  const form = await request.formData();
  const entered = enteredIn(form);
  if (isLanguageSwitch(form)) return json<Answer>({ problem: false, entered });
  if (!(await isWithinLimit(context.limits.send, `feedback ${context.address}`))) throw tooMany([entered.text ?? ""].flat());
  const { db, clock, limits } = context;
  const today = osloDay(clock.now());
  if (form.has("easy")) {
    const read = readForm(form, easyForm);
    if (!read.ok) throw notFound();
    const { page, easy } = read.value;
    const press = () => keepEasy(db, { page, language: lang, easy: easy === "yes", today });
    return seeOther(`/${lang}/tilbakemelding?svar=${await pressOnce(limits.presses, [context.address, lang, page, easy].join(" "), { now: clock.now(), press })}`);
  }
  const read = readForm(form, feedbackTextForm);
  if (!read.ok) return json<Answer>({ problem: true, entered }, { status: 400 });
  await keepFeedbackText(db, { ...read.value, today });
  return seeOther(`/${lang}/tilbakemelding?svar=${read.value.answer}`);
}

export default function Feedback() {
  const { t, lang } = useTexts();
  const { answer } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const { problem, entered } = answered ?? { problem: false, entered: {} };
  return (
    <>
      <PageHeading title={t("pages:feedback.title")} lead={t(answer?.state === "written" ? "pages:feedback.thanks" : "pages:feedback.lead")} />
      {answer?.state === "open" ? (
        <Card>
          <form id="page-form" method="post" noValidate>
            <input type="hidden" name="answer" value={answer.id} />
            <TextArea
              name="text" label={t("pages:feedback.text")} description={t("pages:feedback.text-hint")} optional={t("optional")} maxLength={feedbackMax}
              error={problem ? t("pages:feedback.problem", { max: feedbackMax }) : undefined} defaultValue={typeof entered.text === "string" ? entered.text : undefined}
            />
            <Button variant="secondary">{t("pages:feedback.send")}</Button>
          </form>
        </Card>
      ) : null}
      <LinkButton href={`/${lang}${answer ? `/${answer.page}` : ""}`}>{t("pages:feedback.back")}</LinkButton>
    </>
  );
}
