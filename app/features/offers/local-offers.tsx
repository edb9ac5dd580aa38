import { SpokenLanguageName } from "#app/features/interpreter/spoken-language-name.tsx";
import { formatDay, formatList } from "#app/i18n/format.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { NorwegianTerm } from "#app/ui/bdi.tsx";
import { Card } from "#app/ui/card.tsx";
import type { OfferView } from "./read-offers.server.ts";
import { WayToJoin } from "./way-to-join.tsx";
import { saysWhen, When } from "./when-line.tsx";

/** Who can come, what it costs, which languages somebody there speaks: codes, so that it is in the reader's language. */
function ForWhom({ offer }: { offer: OfferView }) {
  const { t, lang } = useTexts();
  const { suits, languages } = offer;
  return (
    <>
      {suits?.length ? (
        <>
          {t("pages:offers.who")}: {formatList(suits.map((suit) => t(`pages:offers.suits.${suit}`)), lang)}
          <br />
        </>
      ) : null}
      {suits?.length === 0 ? `${t("pages:offers.everyone")} ` : null}
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
    </>
  );
}

function Offer({ offer }: { offer: OfferView }) {
  const { t, lang } = useTexts();
  const { title, text, place } = offer;
  return (
    <Card>
      <h3>{t(`pages:offers.kinds.${offer.kind}`)}</h3>
      <p lang="nb" dir="ltr">
        <b>{title}</b>
        <br />
        {text}
      </p>
      <p>
        {saysWhen(offer) ? (
          <>
            {t("pages:offers.when")}: <When offer={offer} />
            <br />
          </>
        ) : null}
        {place ? (
          <>
            {t("pages:offers.place")}: <NorwegianTerm>{place}</NorwegianTerm>
            <br />
          </>
        ) : null}
        <ForWhom offer={offer} />
      </p>
      <WayToJoin offer={offer} />
      <p className="note">{t("pages:offers.confirmed", { day: formatDay(offer.lastConfirmed, lang) })}</p>
    </Card>
  );
}

/** What there is in this municipality: what it is, when and for whom in the reader's language, its name and description in the office's Norwegian. */
export function LocalOffers({ offers, municipality, ask }: { offers: readonly OfferView[]; municipality: string; /** Where to ask one's own adviser; none on paper. */ ask?: string }) {
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
      {ask ? (
        <ul className="links">
          <li>
            <a href={ask}>{t("pages:offers.ask")}</a>
          </li>
        </ul>
      ) : null}
    </section>
  );
}
