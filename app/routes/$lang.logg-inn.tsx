import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { CardNumberField, SecretField } from "#app/features/sign-in/card-field.tsx";
import { CardHelp, LockedCardHelp } from "#app/features/sign-in/card-help.tsx";
import { bareDigits, formatCardNumber } from "#app/features/sign-in/card-number.ts";
import { refusalOf, type SignInPage } from "#app/features/sign-in/refusal.ts";
import { cardForm } from "#app/features/sign-in/sign-in-form.ts";
import { SignInProblems, useProblem } from "#app/features/sign-in/sign-in-problems.tsx";
import { signInWithCard } from "#app/features/sign-in/sign-in.server.ts";
import { findParticipant, requireLanguage } from "#app/http/guards.server.ts";
import { enteredIn, isLanguageSwitch, readForm } from "#app/http/read-form.server.ts";
import { pathAfterSignIn, seeOther } from "#app/http/redirect.server.ts";
import { limitSignIn, openWith } from "#app/http/sign-in-door.server.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { Button, LinkButton } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { useFrame } from "#app/ui/frame.tsx";
import type { PageHandle } from "#app/ui/page-handle.ts";
import { PageHeading } from "#app/ui/page-heading.tsx";

export const handle: PageHandle = { title: "sign-in:title", form: true };

/** The form; a printed card's QR fills in the number (`kort`). Who is signed in goes on, unless a card was scanned: it may be another person's. */
export async function loader(args: LoaderFunctionArgs) {
  const lang = requireLanguage(args);
  const query = new URL(args.request.url).searchParams;
  const scanned = query.get("kort");
  const participant = await findParticipant(args);
  // An adviser sits beside her: nobody else's card until they have finished.
  if (participant && (scanned === null || participant.helper)) return seeOther(pathAfterSignIn(query.get("til"), lang));
  return json({ card: formatCardNumber(bareDigits(scanned ?? "").slice(0, 20)) });
}

export async function action(args: ActionFunctionArgs) {
  const { request, context } = args;
  const lang = requireLanguage(args);
  if ((await findParticipant(args))?.helper) return seeOther(`/${lang}/min-side`);
  const form = await request.formData();
  if (isLanguageSwitch(form)) return json<SignInPage>({ problems: {}, entered: enteredIn(form), refused: null });
  await limitSignIn(context);
  const read = readForm(form, cardForm);
  if (!read.ok) return json<SignInPage>({ problems: read.problems, entered: read.entered, refused: null }, { status: 400 });
  const { card: cardNumber, pin } = read.value;
  const target = pathAfterSignIn(new URL(request.url).searchParams.get("til"), lang);
  const opened = await openWith(request, context, { kind: "participant", target }, (session, now) => signInWithCard(context.db, { cardNumber, pin, session, now }));
  if ("response" in opened) return opened.response;
  return json<SignInPage>({ problems: {}, entered: read.entered, refused: refusalOf(opened.refused) }, { status: 400 });
}

export default function SignIn() {
  const { t, lang } = useTexts();
  const { search } = useFrame();
  const { card } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const problems = answered?.problems ?? {};
  const say = useProblem(problems);
  const entered = answered?.entered.card;
  return (
    <>
      <PageHeading title={t("sign-in:title")} />
      <SignInProblems problems={problems} refused={answered?.refused} wrong="sign-in:problems.wrong" again="pin" hurry={<LockedCardHelp />} />
      <Card>
        <form method="post" id="page-form" noValidate>
          <CardNumberField value={typeof entered === "string" ? entered : card} error={say("card")} />
          <SecretField name="pin" label={t("sign-in:pin")} hint={t("sign-in:pin-hint")} error={say("pin")} />
          <Button>{t("sign-in:submit")}</Button>
        </form>
      </Card>
      <h2>{t("sign-in:new-card.title")}</h2>
      <p>{t("sign-in:new-card.text")}</p>
      <LinkButton variant="secondary" icon="key" href={`/${lang}/logg-inn/aktiver${search}`}>
        {t("sign-in:new-card.link")}
      </LinkButton>
      <CardHelp />
    </>
  );
}
