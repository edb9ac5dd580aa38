import { isolate } from "#app/i18n/format.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { NorwegianTerm } from "#app/ui/bdi.tsx";
import { Card } from "#app/ui/card.tsx";
import { FactsList, type Fact } from "#app/ui/facts-list.tsx";
import { useFrame } from "#app/ui/frame.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { PhoneLink } from "#app/ui/phone-link.tsx";
import { findEntrance } from "./entrance.ts";
import { mapOf } from "./map-of.ts";
import { OfficeHours } from "./office-hours.tsx";

/** How to find the office, on one small page: the entrance, the address, the door, the bus, the hours, and whom to call. */
export function EntrancePage() {
  const { t, lang } = useTexts();
  const { office, demo } = useFrame();
  const heading = <PageHeading title={t("pages:entrance.title")} back={{ href: `/${lang}/kontakt`, label: t("contact") }} />;
  if (!office) return heading;
  const picture = findEntrance(office);
  const address = `${office.street}, ${office.postalCode} ${office.city}`;
  const facts: Fact[] = [
    {
      key: "address",
      icon: "place",
      label: t("address"),
      value: (
        <>
          <NorwegianTerm>{address}</NorwegianTerm>{" "}
          <a className="no-print" href={mapOf(address)} rel="noreferrer">
            {t("bookings:card.map")}
          </a>
        </>
      ),
    },
    ...(office.access ? [{ key: "access", icon: "home" as const, label: t("pages:entrance.access"), value: <NorwegianTerm>{office.access}</NorwegianTerm> }] : []),
    ...(office.busStop ? [{ key: "bus", icon: "bus" as const, label: t("bus-stop"), value: <NorwegianTerm>{office.busStop}</NorwegianTerm> }] : []),
    { key: "hours", icon: "clock", label: t("opening-hours"), value: <OfficeHours hours={office.openingHours} /> },
  ];
  return (
    <>
      {heading}
      <p className="lead">
        <NorwegianTerm>{office.name}</NorwegianTerm>
      </p>
      {picture ? <img src={picture.href} width="100%" alt={t("pages:entrance.alt", { office: isolate(office.name) })} /> : null}
      {picture && demo ? <p className="note">{t("pages:entrance.demo")}</p> : null}
      <Card flush>
        <FactsList facts={facts} />
      </Card>
      <p>
        {t("pages:entrance.help")}
        <br />
        <PhoneLink phone={office.phone} icon />
      </p>
    </>
  );
}
