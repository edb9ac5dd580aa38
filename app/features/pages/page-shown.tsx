import { Listen } from "#app/features/listen/listen.tsx";
import { LocalContacts } from "#app/features/offers/local-contacts.tsx";
import { LocalOffers } from "#app/features/offers/local-offers.tsx";
import { useTexts } from "#app/i18n/use-texts.ts";
import { useFrame } from "#app/ui/frame.tsx";
import { sourceLanguage } from "#app/i18n/languages.ts";
import { FeedbackForm } from "./feedback-form.tsx";
import { pagePath } from "./page-address.ts";
import { isHidden } from "./page-list.ts";
import { PageBody } from "./page-body.tsx";
import { OverdueLine, PageOrigin } from "./page-origin.tsx";
import { PageTitles } from "./page-titles.tsx";
import { Glossary, PageWords } from "./page-words.tsx";
import { QuickExit } from "./quick-exit.tsx";
import { RichText } from "./rich-text.tsx";
import type { PageShown as Shown, Related } from "./read-page-view.server.ts";
import { Settlement, type SettlementAnswer } from "./settlement.tsx";
import { hrefOf } from "./targets.ts";
import { ChosenRules, WhichRules } from "./which-rules.tsx";

/** The same page beside the Norwegian text, and on paper: one link each. */
function Tools({ shown }: { shown: Shown }) {
  const { t, lang } = useTexts();
  const { slug, basis, view, page } = shown;
  const to = (other: Shown["view"]) => `/${lang}/${pagePath({ slug, basis, view: other })}`;
  const beside = view === "norsk";
  return (
    <p className="page-tools no-print">
      {page.lang === sourceLanguage ? null : <a href={to(beside ? "page" : "norsk")}>{t(beside ? "pages:tools.own-only" : "pages:tools.norwegian")}</a>}
      <a href={to(beside ? "skriv-ut-norsk" : "skriv-ut")}>{t("pages:tools.print")}</a>
    </p>
  );
}

/** Whom to call and whom to ask, before the text: who is under stress need not read to the end (features A1). The words are the page's own. */
function QuickHelp({ shown: { slug, page } }: { shown: Shown }) {
  const { lang, office } = useFrame();
  const block = page.blocks.find(({ type }) => type === "next-step");
  const links = block?.type === "next-step" ? ["tel:office", "ask"].flatMap((to) => block.links.find((link) => link.to === to) ?? []) : [];
  if (!block || links.length === 0) return null;
  return (
    <p className="page-tools no-print" lang={block.lang === lang ? undefined : block.lang}>
      {links.map(({ to, label }) => (
        <a key={to} href={hrefOf(to, { lang, slug, officePhone: office?.phone ?? null })}>
          <RichText text={label} lang={block.lang} />
        </a>
      ))}
    </p>
  );
}

function RelatedPages({ slug, related }: { slug: string; related: readonly Related[] }) {
  const { t, lang } = useTexts();
  if (related.length === 0) return null;
  return (
    <nav aria-labelledby="related">
      <h2 id="related">{t("pages:related")}</h2>
      {slug === "introduksjonsprogrammet" ? (
        <p>
          <a href={`/${lang}/tema/bosetting#tre-maneder`}>{t("pages:settlement.title")}</a>
        </p>
      ) : null}
      <PageTitles pages={related} />
    </nav>
  );
}

/** Not beside the Norwegian text: that is for following along. */
function canBeHeard({ view }: Shown): boolean {
  return view === "page";
}

/** A page as it is read on a screen: text, what there is here, words explained, where to go on, and whether it was easy. */
export function PageShown({ shown, settlement }: { shown: Shown; settlement?: SettlementAnswer | undefined }) {
  const { lang, office } = useFrame();
  const { slug, basis, askAt, page, norwegian } = shown;
  // Beside the Norwegian text stands the text alone: twice the text is as much as one visit may weigh. The page itself leads on.
  const beside = norwegian !== null;
  return (
    <article className={norwegian ? "pairs" : undefined}>
      {shown.quickExit ? <QuickExit /> : null}
      <PageBody
        page={page}
        norwegian={norwegian}
        manner={{ slug, contacts: shown.contacts }}
        top={
          <>
            <OverdueLine origin={shown.origin} />
            {shown.view === "page" ? <QuickHelp shown={shown} /> : null}
            <Tools shown={shown} />
            {canBeHeard(shown) ? <Listen nearby={shown.quickExit} /> : null}
            {basis ? <ChosenRules slug={slug} basis={basis} /> : null}
          </>
        }
        before={askAt === null ? null : { index: askAt, content: <WhichRules slug={slug} small={slug !== "introduksjonsprogrammet"} /> }}
      />
      <Glossary groups={shown.glossary} />
      {slug === "tema/bosetting" ? <Settlement answer={settlement} /> : null}
      <LocalContacts contacts={shown.contacts} slug={slug} />
      {office ? <LocalOffers offers={shown.offers} municipality={office.municipality} ask={hrefOf("ask", { lang, slug, officePhone: office.phone })} /> : null}
      <PageWords words={shown.words} paper={false} />
      {beside ? null : <RelatedPages slug={slug} related={shown.related} />}
      <PageOrigin origin={shown.origin} />
      {beside || isHidden(slug) ? null : <FeedbackForm slug={slug} />}
    </article>
  );
}
