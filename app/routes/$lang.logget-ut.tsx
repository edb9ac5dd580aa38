import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { findParticipant, requireLanguage } from "#app/http/guards.server.ts";
import { seeOther } from "#app/http/redirect.server.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { ButtonRow, LinkButton } from "#app/ui/button.tsx";
import type { PageHandle } from "#app/ui/page-handle.ts";
import { PageHeading } from "#app/ui/page-heading.tsx";

export const handle: PageHandle = { title: "sign-in:signed-out.title" };

/** Says that it is done; not to somebody who is signed in (again). */
export async function loader(args: LoaderFunctionArgs) {
  const lang = requireLanguage(args);
  if (await findParticipant(args)) return seeOther(`/${lang}/min-side`);
  return json(null);
}

export default function SignedOut() {
  const { t, lang } = useTexts();
  return (
    <>
      <PageHeading title={t("sign-in:signed-out.title")} lead={t("sign-in:signed-out.text")} />
      <ButtonRow>
        <LinkButton href={`/${lang}/logg-inn`}>{t("sign-in:signed-out.again")}</LinkButton>
        <LinkButton href={`/${lang}`} variant="secondary">
          {t("sign-in:signed-out.start")}
        </LinkButton>
      </ButtonRow>
    </>
  );
}
