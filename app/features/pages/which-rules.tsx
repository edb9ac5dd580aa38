import type { LegalBasis } from "#dialect";
import { useTexts } from "#app/i18n/use-texts.ts";
import { ActionList } from "#app/ui/action-list.tsx";
import { Card } from "#app/ui/card.tsx";
import { Details } from "#app/ui/details.tsx";
import { useFrame } from "#app/ui/frame.tsx";
import { legalBases, pagePath } from "./page-address.ts";

/** Asks which rules hold for the reader, and how to find out. Each answer is an address of its own. */
export function WhichRules({ slug }: { slug: string }) {
  const { t } = useTexts();
  const { lang } = useFrame();
  return (
    <section className="no-print">
      <h2 id="regler">{t("pages:rules.question")}</h2>
      <p>{t("pages:rules.text")}</p>
      <ActionList items={legalBases.map((basis) => ({ href: `/${lang}/${pagePath({ slug, basis })}`, label: t(`pages:rules.${basis}`) }))} />
      <Details summary={t("pages:rules.how")}>
        <p>{t("pages:rules.how-collective")}</p>
        <p>{t("pages:rules.how-date")}</p>
        <p>{t("pages:rules.how-unsure")}</p>
      </Details>
    </section>
  );
}

/** Says which rules the page shows, with the way back to the choice. */
export function ChosenRules({ slug, basis }: { slug: string; basis: LegalBasis }) {
  const { t } = useTexts();
  const { lang } = useFrame();
  return (
    <Card>
      <p>
        {t("pages:rules.chosen")} <b>{t(`pages:rules.${basis}`)}</b>
      </p>
      <p className="no-print">
        <a href={`/${lang}/${slug}#regler`}>{t("pages:rules.change")}</a>
      </p>
    </Card>
  );
}
