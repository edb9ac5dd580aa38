import { useTexts } from "#app/i18n/use-texts.ts";
import { ActionList } from "#app/ui/action-list.tsx";
import { useFrame } from "#app/ui/frame.tsx";

const needs = [
  { key: "money-short", icon: "wallet", to: "tema/sosialhjelp" },
  { key: "alone", icon: "coffee", to: "tema/venner-og-aktiviteter" },
  { key: "came-to-work", icon: "briefcase", to: "tema/jobbe-i-norge" },
  { key: "topics", icon: "topic", to: "tema" },
] as const;

/** Ways in by what somebody needs, not by what an office calls it (features A1, A35); each page has a phone, a place and "ask my adviser". */
export function Needs() {
  const { t } = useTexts();
  const { lang } = useFrame();
  return (
    <section aria-labelledby="needs">
      <h2 id="needs">{t("start:needs.title")}</h2>
      <ActionList
        items={[
          { href: `/${lang}/sok`, icon: "search", label: t("search:title"), hint: t("search:hint") },
          ...needs.map(({ key, icon, to }) => ({ href: `/${lang}/${to}`, icon, label: t(`start:needs.${key}`), hint: t(`start:needs.${key}-hint`) })),
        ]}
      />
    </section>
  );
}
