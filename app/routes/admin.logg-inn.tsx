import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { refusalOf, type SignInPage } from "#app/features/sign-in/refusal.ts";
import { adviserForm } from "#app/features/sign-in/sign-in-form.ts";
import { SignInProblems, useProblem } from "#app/features/sign-in/sign-in-problems.tsx";
import { signInAdviser } from "#app/features/sign-in/sign-in.server.ts";
import { findAdviser } from "#app/http/guards.server.ts";
import { readForm } from "#app/http/read-form.server.ts";
import { deskPathAfterSignIn, seeOther } from "#app/http/redirect.server.ts";
import { limitSignIn, openWith } from "#app/http/sign-in-door.server.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { Button } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { TextField } from "#app/ui/field.tsx";
import type { PageHandle } from "#app/ui/page-handle.ts";
import { PageHeading } from "#app/ui/page-heading.tsx";

export const handle: PageHandle = { title: "admin:sign-in.title" };

const targetOf = (request: Request) => deskPathAfterSignIn(new URL(request.url).searchParams.get("til"));

/** The form for advisers; who is signed in goes on. */
export async function loader(args: LoaderFunctionArgs) {
  if (await findAdviser(args)) return seeOther(targetOf(args.request));
  return json(null);
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData();
  await limitSignIn(context);
  const read = readForm(form, adviserForm);
  if (!read.ok) return json<SignInPage>({ problems: read.problems, entered: read.entered, refused: null }, { status: 400 });
  const opened = await openWith(request, context, { kind: "adviser", target: targetOf(request) }, (session, now) => signInAdviser(context.db, { ...read.value, session, now }));
  if ("response" in opened) return opened.response;
  return json<SignInPage>({ problems: {}, entered: read.entered, refused: refusalOf(opened.refused) }, { status: 400 });
}

export default function AdviserSignIn() {
  const { t, lang } = useTexts();
  const answered = useActionData<typeof action>();
  const problems = answered?.problems ?? {};
  const say = useProblem(problems);
  const entered = answered?.entered.email;
  return (
    <div className="desk-sign-in">
      <PageHeading title={t("admin:sign-in.title")} />
      <SignInProblems problems={problems} refused={answered?.refused} wrong="admin:sign-in.problems.wrong" again="password" />
      <Card>
        <form method="post" noValidate>
          <TextField
            name="email"
            type="email"
            label={t("admin:sign-in.email")}
            error={say("email")}
            defaultValue={typeof entered === "string" ? entered : ""}
            autoComplete="username"
            required
          />
          <TextField name="password" type="password" label={t("admin:sign-in.password")} error={say("password")} autoComplete="current-password" required />
          <Button>{t("admin:sign-in.submit")}</Button>
        </form>
      </Card>
      <p>{t("admin:sign-in.help")}</p>
      <p>
        {t("admin:sign-in.participants")} <a href={`/${lang}/logg-inn`}>{t("admin:sign-in.participants-link")}</a>
      </p>
    </div>
  );
}
