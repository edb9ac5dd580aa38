import { useTexts } from "#app/i18n/use-texts.ts";
import { NorwegianTerm } from "#app/ui/bdi.tsx";
import { useFrame } from "#app/ui/frame.tsx";
import { PhoneLink } from "#app/ui/phone-link.tsx";
import type { OfferView } from "./read-offers.server.ts";

/** An e-mail address to write to, or a site to open, left to right in every language. */
function WebLink({ web }: { web: string }) {
  const isSite = web.startsWith("https://");
  return (
    <a href={isSite ? web : `mailto:${web}`} {...(isSite ? { rel: "noreferrer" } : {})}>
      <bdi dir="ltr">{web.replace(/^https:\/\/|\/$/g, "")}</bdi>
    </a>
  );
}

/** How to join, and whom to ask for. An older row without a way gets the office's phone: never a dead end. */
export function WayToJoin({ offer }: { offer: OfferView }) {
  const { t } = useTexts();
  const { office } = useFrame();
  const { dropIn, contactName, contactPhone, contactWeb, volunteer } = offer;
  const none = !dropIn && !contactPhone && !contactWeb;
  return (
    <p>
      {t("pages:offers.join")}: {dropIn ? t("pages:offers.drop-in") : null}
      {none ? t("pages:contacts.office") : null}
      {contactName ? (
        <>
          <br />
          {t(volunteer ? "pages:offers.contact-volunteer" : "pages:offers.contact")}: <NorwegianTerm>{contactName}</NorwegianTerm>
        </>
      ) : null}
      {contactPhone || (none && office) ? (
        <>
          <br />
          <PhoneLink phone={contactPhone ?? office!.phone} icon />
        </>
      ) : null}
      {contactWeb ? (
        <>
          <br />
          <WebLink web={contactWeb} />
        </>
      ) : null}
    </p>
  );
}
