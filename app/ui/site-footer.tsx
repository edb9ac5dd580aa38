import { formatList, formatWeekday } from "#app/i18n/format.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { useFrame, type OfficeInFrame } from "./frame.tsx";
import { PhoneLink } from "./phone-link.tsx";

const emergencyNumbers = [
  ["emergency-fire", "110"],
  ["emergency-police", "112"],
  ["emergency-ambulance", "113"],
  ["emergency-doctor", "116117"],
] as const;

function Hours({ hours }: { hours: OfficeInFrame["openingHours"] }) {
  const { lang } = useTexts();
  return (
    <>
      {hours.map(({ weekdays, from, to }) => (
        <span key={weekdays.join()} className="hours">
          {formatList(weekdays.map((weekday) => formatWeekday(weekday, lang)), lang)} <bdi>{`${from}–${to}`}</bdi>
        </span>
      ))}
    </>
  );
}

/** Footer of every page: address, hours, emergency numbers (facts 4.6), accessibility, privacy. */
export function SiteFooter() {
  const { lang, office } = useFrame();
  const { t } = useTexts();
  return (
    <footer className="site-footer">
      {office ? (
        <address>
          <b lang="nb" dir="ltr">
            {office.name}
          </b>
          <span lang="nb" dir="ltr">
            {office.street}, {office.postalCode} {office.city}
          </span>
          <Hours hours={office.openingHours} />
        </address>
      ) : null}
      <ul className="emergency" aria-label={t("emergency")}>
        {emergencyNumbers.map(([key, phone]) => (
          <li key={key}>
            {t(key)} <PhoneLink phone={phone} />
          </li>
        ))}
      </ul>
      <nav aria-label={t("footer-pages")}>
        <a href={`/${lang}/kontakt`}>{t("contact")}</a>
        <a href={`/${lang}/tilgjengelighet`}>{t("accessibility")}</a>
        <a href={`/${lang}/personvern`}>{t("privacy")}</a>
      </nav>
    </footer>
  );
}
