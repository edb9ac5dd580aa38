import { readFigure } from "#app/features/rules/figures.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { NorwegianTerm } from "#app/ui/bdi.tsx";
import { Card } from "#app/ui/card.tsx";
import { useFrame } from "#app/ui/frame.tsx";
import { PhoneLink } from "#app/ui/phone-link.tsx";
import { kindsInLists, type Need } from "./needs-list.ts";
import type { ContactView } from "./read-offers.server.ts";
import { saysWhen, When } from "./when-line.tsx";

/** A place to call: its Norwegian name, its phone to tap, when and where. */
export function ContactLines({ contact }: { contact: ContactView }) {
  const { title, contactPhone, place } = contact;
  return (
    <>
      <NorwegianTerm>{title}</NorwegianTerm>
      {contactPhone ? (
        <>
          <br />
          <PhoneLink phone={contactPhone} icon />
        </>
      ) : null}
      {place || saysWhen(contact) ? (
        <small>
          <When offer={contact} />
          {place && saysWhen(contact) ? <br /> : null}
          {place ? <NorwegianTerm>{place}</NorwegianTerm> : null}
        </small>
      ) : null}
    </>
  );
}

/** Whom to call about one need: the places the municipality has named, Nav's own number for Nav, otherwise the office, which says so. */
export function NeedContacts({ need, contacts }: { need: Need | undefined; contacts: readonly ContactView[] }) {
  const { t, lang, dir } = useTexts();
  const { office } = useFrame();
  if (need === undefined) return null;
  const named = contacts.filter(({ kind }) => need !== "office" && need.includes(kind));
  return (
    <span lang={lang} dir={dir}>
      {named.map((contact) => (
        <span key={contact.id}>
          <br />
          <ContactLines contact={contact} />
        </span>
      ))}
      {named.length > 0 ? null : need !== "office" && need.includes("nav-office") ? (
        <>
          <br />
          <PhoneLink phone={String(readFigure("nav-phone").value)} icon />
        </>
      ) : office ? (
        <>
          <br />
          {need === "office" ? null : (
            <>
              {t("pages:contacts.office")}
              <br />
            </>
          )}
          <PhoneLink phone={office.phone} icon />
        </>
      ) : null}
    </span>
  );
}

/** Places to call that stand nowhere else on the page: what each helps with in the reader's language, then the place. */
export function LocalContacts({ contacts, slug }: { contacts: readonly ContactView[]; slug: string }) {
  const { t } = useTexts();
  const shown = kindsInLists(slug);
  const others = contacts.filter(({ kind }) => !shown.includes(kind));
  if (others.length === 0) return null;
  return (
    <section>
      <h2 id="steder">{t("pages:contacts.title")}</h2>
      {others.map((contact) => (
        <Card key={contact.id}>
          <b>{t(`pages:contacts.kinds.${contact.kind}`)}</b>
          <br />
          <ContactLines contact={contact} />
        </Card>
      ))}
    </section>
  );
}
