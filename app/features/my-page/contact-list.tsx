import { OfficeHours } from "#app/features/offices/office-hours.tsx";
import { formatDay } from "#app/i18n/format.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { NorwegianTerm } from "#app/ui/bdi.tsx";
import { Card } from "#app/ui/card.tsx";
import { useFrame } from "#app/ui/frame.tsx";
import { PhoneLink } from "#app/ui/phone-link.tsx";
import type { ContactView } from "./read-my-page.server.ts";

/** Who helps: name, role, phone to tap. The office stands last, for when nobody answers or somebody is away. */
export function ContactList({ contacts }: { contacts: readonly ContactView[] }) {
  const { t, lang } = useTexts();
  const { office } = useFrame();
  return (
    <section id="kontakter">
      <h2>{t("min-side:contacts.title")}</h2>
      {contacts.map(({ id, name, role, phone, lastDay }) => (
        <Card key={`${id} ${role}`}>
          <b>
            <NorwegianTerm>{name}</NorwegianTerm>
          </b>
          <br />
          {t(`roles.${role}`)}
          {lastDay ? <small>{t("min-side:contacts.until", { day: formatDay(lastDay, lang) })}</small> : null}
          <br />
          <PhoneLink phone={phone} icon />
        </Card>
      ))}
      {office ? (
        <Card>
          <b>
            <NorwegianTerm>{office.name}</NorwegianTerm>
          </b>
          <br />
          {t(contacts.length > 0 ? "min-side:contacts.absent" : "min-side:contacts.none")}
          <br />
          <PhoneLink phone={office.phone} icon />
          <small>
            {t("opening-hours")}: <OfficeHours hours={office.openingHours} />
          </small>
        </Card>
      ) : null}
    </section>
  );
}
