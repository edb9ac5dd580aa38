import { formatDayWithYear } from "#app/i18n/format.ts";
import { sourceLanguage } from "#app/i18n/languages.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { LocalContacts } from "#app/features/offers/local-contacts.tsx";
import { LocalOffers } from "#app/features/offers/local-offers.tsx";
import { NorwegianTerm } from "#app/ui/bdi.tsx";
import { useFrame } from "#app/ui/frame.tsx";
import { Icon } from "#app/ui/icon.tsx";
import { PhoneLink } from "#app/ui/phone-link.tsx";
import { pagePath } from "./page-address.ts";
import { PageBody } from "./page-body.tsx";
import { OverdueLine, PageOrigin } from "./page-origin.tsx";
import { Glossary, PageWords } from "./page-words.tsx";
import type { PageShown } from "./read-page-view.server.ts";
import { ChosenRules } from "./which-rules.tsx";

export type Qr = { size: number; path: string };

/** A page on A4 in large type, alone or with the Norwegian beside it, with the code that leads to it and whom to call. */
export function PagePaper({ shown, qr, today }: { shown: PageShown; qr: Qr; today: string }) {
  const { t, lang } = useTexts();
  const { office } = useFrame();
  const { slug, basis, page, norwegian } = shown;
  const to = (view: PageShown["view"]) => `/${lang}/${pagePath({ slug, basis, view })}`;
  const top = (
    <>
      <OverdueLine origin={shown.origin} />
      {basis ? <ChosenRules slug={slug} basis={basis} /> : null}
    </>
  );
  return (
    <article className={norwegian ? "print-sheet pairs" : "print-sheet"}>
      <p className="page-tools no-print">
        <a className="back" href={to("page")}>
          <Icon name="arrow" />
          {t("pages:tools.back")}
        </a>
        {lang === sourceLanguage ? null : <a href={to(norwegian ? "skriv-ut" : "skriv-ut-norsk")}>{t(norwegian ? "pages:tools.own-only" : "pages:tools.print-both")}</a>}
      </p>
      <p className="no-print">{t("pages:paper.how")}</p>
      <PageBody page={page} norwegian={norwegian} manner={{ slug, paper: true, contacts: shown.contacts }} top={top} />
      <Glossary groups={shown.glossary} />
      <LocalContacts contacts={shown.contacts} slug={slug} />
      {office ? <LocalOffers offers={shown.offers} municipality={office.municipality} /> : null}
      <PageWords words={shown.words} paper />
      <PageOrigin origin={shown.origin} />
      <div className="print-foot">
        <svg className="qr" viewBox={`0 0 ${qr.size} ${qr.size}`} role="img" aria-label={t("pages:paper.qr")} shapeRendering="crispEdges">
          <rect width={qr.size} height={qr.size} fill="#fff" />
          <path d={qr.path} fill="#000" />
        </svg>
        <div>
          <p>{t("pages:paper.scan")}</p>
          {office ? (
            <p>
              {t("pages:paper.call")} <NorwegianTerm>{office.name}</NorwegianTerm> <PhoneLink phone={office.phone} />
            </p>
          ) : null}
          <p className="note">{t("pages:paper.printed", { day: formatDayWithYear(today, lang) })}</p>
        </div>
      </div>
    </article>
  );
}
