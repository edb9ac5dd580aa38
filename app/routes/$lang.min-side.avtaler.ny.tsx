import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { AskFields, HelpFields } from "#app/features/bookings/ask-fields.tsx";
import { askForMeeting } from "#app/features/bookings/ask-for-meeting.server.ts";
import { askForm, wishesOf } from "#app/features/bookings/booking-form.ts";
import { BookingProblems, valuesIn, WishFields } from "#app/features/bookings/wish-fields.tsx";
import { readAskPage } from "#app/features/bookings/read-ask-page.server.ts";
import { actingAs } from "#app/features/helped/acting.ts";
import { notFound, tooMany } from "#app/http/answers.server.ts";
import { requireParticipant } from "#app/http/guards.server.ts";
import { isWithinLimit } from "#app/http/limits.server.ts";
import { enteredIn, isLanguageSwitch, readForm, type Entered } from "#app/http/read-form.server.ts";
import { seeOther } from "#app/http/redirect.server.ts";
import { formatDay } from "#app/i18n/format.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { newId } from "#app/ids.server.ts";
import { Button, ButtonRow } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import type { PageHandle } from "#app/ui/page-handle.ts";
import { PageHeading } from "#app/ui/page-heading.tsx";

export const handle: PageHandle = { title: "bookings:ask.title", form: true };

type Answer = { problems: Record<string, string>; entered: Entered };

export async function loader(args: LoaderFunctionArgs) {
  const participant = await requireParticipant(args);
  const { db, clock } = args.context;
  return json({ formKey: newId(), ...(await readAskPage(db, participant, clock.now())) });
}

/** Keeps the wish; the same form twice leads to the same meeting. */
export async function action(args: ActionFunctionArgs) {
  const participant = await requireParticipant(args);
  const { db, clock, limits } = args.context;
  const form = await args.request.formData();
  const entered = enteredIn(form);
  if (isLanguageSwitch(form)) return json<Answer>({ problems: {}, entered });
  if (!(await isWithinLimit(limits.send, participant.id))) throw tooMany(valuesIn(entered, "note"));
  const read = readForm(form, askForm);
  if (!read.ok) return json<Answer>({ problems: read.problems, entered }, { status: 400 });
  const now = clock.now();
  const { people } = await readAskPage(db, participant, now);
  const { who, note = null, bringsChild, needsTravelHelp, ...wish } = read.value;
  if (who && !people.some((person) => person.id === who)) return json<Answer>({ problems: { who: "bookings:problems.unknown" }, entered }, { status: 400 });
  const acting = { db, now, actor: actingAs(participant) };
  const asked = await askForMeeting(acting, participant, {
    formKey: wish.formKey,
    purpose: wish.purpose,
    form: wish.form,
    adviserId: who ?? null,
    wishes: wishesOf(wish),
    bringsChild: bringsChild === "yes",
    needsTravelHelp: needsTravelHelp === "yes",
    note,
    noteLanguage: participant.lang,
  });
  if (!asked.ok) throw notFound();
  return seeOther(`/${participant.lang}/min-side/avtaler/${asked.bookingId}`);
}

export default function AskForMeeting() {
  const { t, lang } = useTexts();
  const { formKey, people, answerBy } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const { problems, entered } = answered ?? {};
  return (
    <>
      <PageHeading title={t("bookings:ask.title")} lead={t("bookings:ask.lead", { day: formatDay(answerBy, lang) })} back={{ href: `/${lang}/min-side`, label: t("my-page") }} />
      <BookingProblems problems={problems} />
      <Card>
        <form id="page-form" method="post" noValidate>
          <input type="hidden" name="formKey" value={valuesIn(entered, "formKey")[0] ?? formKey} />
          <AskFields people={people} entered={entered} problems={problems} />
          <HelpFields entered={entered} />
          <WishFields entered={entered} problems={problems} />
          <ButtonRow>
            <Button icon="send">{t("bookings:ask.send")}</Button>
          </ButtonRow>
        </form>
      </Card>
    </>
  );
}
