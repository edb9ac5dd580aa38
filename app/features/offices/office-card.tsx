import { useTexts } from "#app/i18n/use-texts.ts";
import { NorwegianTerm } from "#app/ui/bdi.tsx";
import { useFrame } from "#app/ui/frame.tsx";
import { PhoneLink } from "#app/ui/phone-link.tsx";
import { EntranceLink } from "./entrance-link.tsx";
import { findEntrance } from "./entrance.ts";
import { mapOf } from "./map-of.ts";
import { OfficeHours } from "./office-hours.tsx";

/** The office: name, phone, address with door and bus, hours, a map, and the way to a picture of the entrance. */
export function OfficeCard() {
  const { office } = useFrame();
  const { t } = useTexts();
  if (!office) return null;
  return (
    <address className="ds-card">
      <b>
        <NorwegianTerm>{office.name}</NorwegianTerm>
      </b>
      <span>
        {t("phone")}: <PhoneLink phone={office.phone} />
      </span>
      <span>
        {t("address")}:{" "}
        <NorwegianTerm>
          {[office.street, office.access, `${office.postalCode} ${office.city}`].filter(Boolean).join(", ")}
        </NorwegianTerm>
      </span>
      {office.busStop ? (
        <span>
          {t("bus-stop")}: <NorwegianTerm>{office.busStop}</NorwegianTerm>
        </span>
      ) : null}
      <span>{t("opening-hours")}:</span>
      <OfficeHours hours={office.openingHours} />
      <ul className="links no-print">
        <li>
          <a href={mapOf(`${office.street}, ${office.postalCode} ${office.city}`)} rel="noreferrer">
            {t("bookings:card.map")}
          </a>
        </li>
        {findEntrance(office) ? (
          <li>
            <EntranceLink />
          </li>
        ) : null}
      </ul>
    </address>
  );
}
