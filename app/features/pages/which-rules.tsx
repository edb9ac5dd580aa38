import type { LegalBasis } from "#dialect";
import { useTexts } from "#app/i18n/use-texts.ts";
import { ActionList } from "#app/ui/action-list.tsx";
import { Card } from "#app/ui/card.tsx";
import { Details } from "#app/ui/details.tsx";
import { useFrame } from "#app/ui/frame.tsx";
import { legalBases, pagePath } from "./page-address.ts";

function HowToFindOut() {
  const { t } = useTexts();
  return (
    <>
      <p>{t("pages:rules.how-collective")}</p>
      <p>{t("pages:rules.how-date")}</p>
      <p>{t("pages:rules.how-unsure")}</p>
    </>
  );
}

/**
 * Asks which rules hold for the reader, and how to find out. Each answer is an address of its own. `small` where only a
 * line or two of the page differ: closed until somebody wants to know.
 */
export function WhichRules({ slug, small }: { slug: string; small: boolean }) {
  const { t } = useTexts();
  const { lang } = useFrame();
  const choices = legalBases.map((basis) => ({ href: `/${lang}/${pagePath({ slug, basis })}`, label: t(`pages:rules.${basis}`) }));
  if (small) {
    return (
      <div className="no-print">
        <Details summary={t("pages:rules.question")} id="regler">
          <p>{t("pages:rules.text")}</p>
          <ul className="links">
            {choices.map(({ href, label }) => (
              <li key={href}>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
          <HowToFindOut />
        </Details>
      </div>
    );
  }
  return (
    <section className="no-print">
      <h2 id="regler">{t("pages:rules.question")}</h2>
      <p>{t("pages:rules.text")}</p>
      <ActionList items={choices} />
      <Details summary={t("pages:rules.how")}>
        <HowToFindOut />
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
