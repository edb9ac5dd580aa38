import { SpokenLanguageName } from "#app/features/interpreter/spoken-language-name.tsx";
import { formatDay } from "#app/i18n/format.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { NorwegianTerm } from "#app/ui/bdi.tsx";
import { Card } from "#app/ui/card.tsx";
import { PhoneLink } from "#app/ui/phone-link.tsx";
import type { OfferView } from "./read-offers.server.ts";

function Offer({ offer }: { offer: OfferView }) {
  const { t, lang } = useTexts();
  const { title, text, place, whenText, languages, contactName, contactPhone } = offer;
  return (
    <Card>
      <p className="kicker">{t(`pages:offers.kinds.${offer.kind}`)}</p>
      <h3 lang="nb" dir="ltr">
        {title}
      </h3>
      <p lang="nb" dir="ltr">
        {text}
      </p>
      <p>
        {place ? (
          <>
            {t("pages:offers.place")}: <NorwegianTerm>{place}</NorwegianTerm>
            <br />
          </>
        ) : null}
        {whenText ? (
          <>
            {t("pages:offers.when")}: <NorwegianTerm>{whenText}</NorwegianTerm>
            <br />
          </>
        ) : null}
        {t(`pages:offers.price.${offer.price}`)}
        {offer.childrenWelcome ? ` ${t("pages:offers.children")}` : null}
        {offer.volunteer ? ` ${t("pages:offers.volunteer")}` : null}
        {languages.length > 0 ? (
          <>
            <br />
            {t("pages:offers.languages")}:{" "}
            {languages.map((code, index) => (
              <span key={code}>
                {index > 0 ? ", " : null}
                <SpokenLanguageName language={code} otherLanguage={null} />
              </span>
            ))}
          </>
        ) : null}
      </p>
      {contactName || contactPhone ? (
        <p>
          {contactName ? <NorwegianTerm>{contactName}</NorwegianTerm> : null} {contactPhone ? <PhoneLink phone={contactPhone} icon /> : null}
        </p>
      ) : null}
      <p className="note">{t("pages:offers.confirmed", { day: formatDay(offer.lastConfirmed, lang) })}</p>
    </Card>
  );
}

/** What there is in this municipality, in the office's own Norwegian words; the words around it in the reader's language. */
export function LocalOffers({ offers, municipality }: { offers: readonly OfferView[]; municipality: string }) {
  const { t, lang } = useTexts();
  if (offers.length === 0) return null;
  return (
    <section>
      <h2 id="tilbud">
        {t("pages:offers.title")} <NorwegianTerm>{municipality}</NorwegianTerm>
      </h2>
      {lang === "nb" ? null : <p className="note">{t("pages:offers.in-norwegian")}</p>}
      {offers.map((offer) => (
        <Offer key={offer.id} offer={offer} />
      ))}
    </section>
  );
}
