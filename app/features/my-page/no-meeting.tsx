import { useTexts } from "#app/i18n/use-texts.ts";
import { NorwegianTerm } from "#app/ui/bdi.tsx";
import { LinkButton } from "#app/ui/button.tsx";
import { Empty } from "#app/ui/empty.tsx";
import { useFrame } from "#app/ui/frame.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { PhoneLink } from "#app/ui/phone-link.tsx";
import type { ContactView } from "./read-my-page.server.ts";

/** No meeting: says so, whom to contact, and offers to ask for one. Never an empty page. */
export function NoMeeting({ contact, asked }: { contact: ContactView | null; asked: boolean }) {
  const { t, lang } = useTexts();
  const { office } = useFrame();
  const who = contact ?? office;
  return (
    <>
      <PageHeading title={t("min-side:next.title")} />
      <Empty icon="calendar" title={t("min-side:next.none")}>
        <p>{t(asked ? "min-side:next.none-answer" : "min-side:next.none-text")}</p>
        {who ? (
          <p>
            <NorwegianTerm>{who.name}</NorwegianTerm> <PhoneLink phone={who.phone} icon />
          </p>
        ) : null}
        <LinkButton variant={asked ? "secondary" : "primary"} href={`/${lang}/min-side/avtaler/ny`}>
          {t("bookings:actions.ask")}
        </LinkButton>
      </Empty>
    </>
  );
}
