import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { readFormKey } from "#app/features/messages/read-messages.server.ts";
import { sendMessage } from "#app/features/messages/send-message.server.ts";
import { ThemeFields } from "#app/features/messages/theme-fields.tsx";
import { themesForm } from "#app/features/messages/themes.ts";
import { tooMany } from "#app/http/answers.server.ts";
import { requireParticipant } from "#app/http/guards.server.ts";
import { isWithinLimit } from "#app/http/limits.server.ts";
import { enteredIn, isLanguageSwitch, readForm, type Entered } from "#app/http/read-form.server.ts";
import { seeOther } from "#app/http/redirect.server.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { Card } from "#app/ui/card.tsx";
import type { PageHandle } from "#app/ui/page-handle.ts";
import { PageHeading } from "#app/ui/page-heading.tsx";

export const handle: PageHandle = { title: "messages:themes.title", form: true };

export async function loader(args: LoaderFunctionArgs) {
  const participant = await requireParticipant(args);
  return json({ formKey: await readFormKey(args.context.db, participant.id) });
}

type Answer = { problems: Record<string, string>; entered: Entered };

/** Sends what was ticked and ranked as one message of codes: the person and the desk each read it in their own language. */
export async function action(args: ActionFunctionArgs) {
  const participant = await requireParticipant(args);
  const { request, context } = args;
  const form = await request.formData();
  const entered = enteredIn(form);
  if (isLanguageSwitch(form)) return json<Answer>({ problems: {}, entered });
  if (!(await isWithinLimit(context.limits.send, participant.id))) throw tooMany();
  const read = readForm(form, themesForm);
  if (!read.ok) return json<Answer>({ problems: read.problems, entered }, { status: 400 });
  const about = { bookingId: null, meldekortDay: null };
  const threadId = await sendMessage(context.db, participant, { ...read.value, toAdviserId: null, topic: "other", about, now: context.clock.now() });
  return seeOther(`/${participant.lang}/min-side/meldinger/${threadId}`);
}

export default function Themes() {
  const { t, lang } = useTexts();
  const { formKey } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  return (
    <>
      <PageHeading title={t("messages:themes.title")} lead={t("messages:themes.lead")} back={{ href: `/${lang}/min-side`, label: t("my-page") }} />
      <Card>
        <ThemeFields formKey={formKey} problems={answered?.problems} entered={answered?.entered} />
      </Card>
    </>
  );
}
