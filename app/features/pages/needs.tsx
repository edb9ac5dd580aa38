import { ContactLines } from "#app/features/offers/local-contacts.tsx";
import type { ContactKind } from "#app/features/offers/kinds.ts";
import type { ContactView } from "#app/features/offers/read-offers.server.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { ActionList } from "#app/ui/action-list.tsx";
import { useFrame } from "#app/ui/frame.tsx";
import { PhoneLink } from "#app/ui/phone-link.tsx";

const needs = [
  { key: "money-short", icon: "wallet", to: "tema/sosialhjelp", contact: "social-service" },
  { key: "alone", icon: "coffee", to: "tema/venner-og-aktiviteter", contact: "volunteer-centre" },
  { key: "came-to-work", icon: "briefcase", to: "tema/jobbe-i-norge", contact: "nav-office" },
  { key: "topics", icon: "topic", to: "tema", contact: null },
] as const;

/** The kinds of places to call that stand beside a need here. */
export const neededContacts: readonly ContactKind[] = needs.flatMap(({ contact }) => contact ?? []);

/** Ways in by what somebody needs, not by what an office calls it (features A1, A35, D4); a place to call by each where the municipality has named one, and the office for all. */
export function Needs({ contacts }: { contacts: readonly ContactView[] }) {
  const { t } = useTexts();
  const { lang, office } = useFrame();
  const below = (kind: ContactKind | null) => {
    const contact = contacts.find((one) => one.kind === kind);
    return contact ? (
      <p className="row-below">
        <ContactLines contact={{ ...contact, place: null, schedule: null, whenText: null }} />
      </p>
    ) : null;
  };
  return (
    <section aria-labelledby="needs">
      <h2 id="needs">{t("start:needs.title")}</h2>
      <ActionList
        items={[
          { href: `/${lang}/sok`, icon: "search", label: t("search:title"), hint: t("search:hint") },
          ...needs.map(({ key, icon, to, contact }) => ({ href: `/${lang}/${to}`, icon, label: t(`start:needs.${key}`), hint: t(`start:needs.${key}-hint`), below: below(contact) })),
        ]}
      />
      {office ? (
        <p>
          {t("pages:contacts.office")}
          <br />
          <PhoneLink phone={office.phone} icon />
        </p>
      ) : null}
    </section>
  );
}
