import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { CardNumberField, SecretField } from "#app/features/sign-in/card-field.tsx";
import { CardHelp, LockedCardHelp } from "#app/features/sign-in/card-help.tsx";
import { bareDigits, formatCardNumber } from "#app/features/sign-in/card-number.ts";
import { refusalOf, type SignInPage } from "#app/features/sign-in/refusal.ts";
import { activationForm } from "#app/features/sign-in/sign-in-form.ts";
import { SignInProblems, useProblem } from "#app/features/sign-in/sign-in-problems.tsx";
import { activateWithCode } from "#app/features/sign-in/sign-in.server.ts";
import { findParticipant, requireLanguage } from "#app/http/guards.server.ts";
import { enteredIn, isLanguageSwitch, readForm } from "#app/http/read-form.server.ts";
import { pathAfterSignIn, seeOther } from "#app/http/redirect.server.ts";
import { limitSignIn, openWith } from "#app/http/sign-in-door.server.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { Button } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { useFrame } from "#app/ui/frame.tsx";
import type { PageHandle } from "#app/ui/page-handle.ts";
import { PageHeading } from "#app/ui/page-heading.tsx";

export const handle: PageHandle = { title: "sign-in:activate.title", form: true };

/** The form for the first use of a card; not while an adviser sits beside: nobody else sees a PIN being chosen. */
export async function loader(args: LoaderFunctionArgs) {
  const lang = requireLanguage(args);
  if ((await findParticipant(args))?.helper) return seeOther(`/${lang}/min-side`);
  return json({ card: formatCardNumber(bareDigits(new URL(args.request.url).searchParams.get("kort") ?? "").slice(0, 20)) });
}

export async function action(args: ActionFunctionArgs) {
  const { request, context } = args;
  const lang = requireLanguage(args);
  if ((await findParticipant(args))?.helper) return seeOther(`/${lang}/min-side`);
  const form = await request.formData();
  if (isLanguageSwitch(form)) return json<SignInPage>({ problems: {}, entered: enteredIn(form), refused: null });
  await limitSignIn(context);
  const read = readForm(form, activationForm);
  if (!read.ok) return json<SignInPage>({ problems: read.problems, entered: read.entered, refused: null }, { status: 400 });
  const { card: cardNumber, activation: activationCode, pin } = read.value;
  const target = pathAfterSignIn(new URL(request.url).searchParams.get("til"), lang);
  const opened = await openWith(request, context, { kind: "participant", target }, (session, now) =>
    activateWithCode(context.db, { cardNumber, activationCode, pin, session, now }),
  );
  if ("response" in opened) return opened.response;
  return json<SignInPage>({ problems: {}, entered: read.entered, refused: refusalOf(opened.refused) }, { status: 400 });
}

export default function ActivateCard() {
  const { t, lang } = useTexts();
  const { search } = useFrame();
  const { card } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const problems = answered?.problems ?? {};
  const say = useProblem(problems);
  const entered = answered?.entered.card;
  return (
    <>
      <PageHeading title={t("sign-in:activate.title")} lead={t("sign-in:activate.lead")} back={{ href: `/${lang}/logg-inn${search}`, label: t("sign-in:activate.have-pin") }} />
      <SignInProblems problems={problems} refused={answered?.refused} wrong="sign-in:problems.wrong-code" again="activation" hurry={<LockedCardHelp />} />
      <Card>
        <form method="post" id="page-form" noValidate>
          <CardNumberField value={typeof entered === "string" ? entered : card} error={say("card")} />
          <SecretField name="activation" label={t("sign-in:activate.code")} hint={t("sign-in:activate.code-hint")} error={say("activation")} shown />
          <SecretField name="pin" label={t("sign-in:activate.pin")} hint={t("sign-in:activate.pin-hint")} error={say("pin")} />
          <SecretField name="pinAgain" label={t("sign-in:activate.pin-again")} hint={t("sign-in:activate.pin-again-hint")} error={say("pinAgain")} />
          <Button>{t("sign-in:activate.submit")}</Button>
        </form>
      </Card>
      <p>{t("sign-in:activate.code-lost")}</p>
      <CardHelp />
    </>
  );
}
