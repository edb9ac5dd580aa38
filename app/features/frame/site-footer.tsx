import { OfficeHours } from "#app/features/offices/office-hours.tsx";
import { EmergencyNumbers } from "#app/features/rules/emergency-numbers.tsx";
import { useTexts } from "#app/i18n/use-texts.ts";
import { NorwegianTerm } from "#app/ui/bdi.tsx";
import { useFrame } from "#app/ui/frame.tsx";

/** Footer of every page: address, hours, emergency numbers, accessibility, privacy. */
export function SiteFooter() {
  const { lang, office } = useFrame();
  const { t } = useTexts();
  return (
    <footer className="site-footer">
      {office ? (
        <address>
          <b>
            <NorwegianTerm>{office.name}</NorwegianTerm>
          </b>
          <NorwegianTerm>
            {office.street}, {office.postalCode} {office.city}
          </NorwegianTerm>
          <OfficeHours hours={office.openingHours} />
        </address>
      ) : null}
      <EmergencyNumbers />
      <nav aria-label={t("footer-pages")}>
        <a href={`/${lang}/sok`}>{t("search:title")}</a>
        <a href={`/${lang}/kontakt`}>{t("contact")}</a>
        <a href={`/${lang}/ordliste`}>{t("glossary")}</a>
        <a href={`/${lang}/tilgjengelighet`}>{t("accessibility")}</a>
        <a href={`/${lang}/personvern`}>{t("privacy")}</a>
      </nav>
    </footer>
  );
}
