import { useTexts } from "#app/i18n/use-texts.ts";
import { Empty } from "#app/ui/empty.tsx";
import type { Found } from "./search-index.ts";

function Hits({ found }: { found: readonly Found[] }) {
  const { lang } = useTexts();
  return (
    <ul className="hits">
      {found.map(({ to, title, summary }) => (
        <li key={to}>
          <a href={`/${lang}/${to}`}>{title}</a>
          <p className="note">{summary}</p>
        </li>
      ))}
    </ul>
  );
}

/** What was found: pages first, then words of the glossary; or what to do when nothing was. */
export function SearchResults({ found }: { found: readonly Found[] }) {
  const { t, lang } = useTexts();
  const pages = found.filter(({ kind }) => kind === "page");
  const words = found.filter(({ kind }) => kind === "word");
  if (found.length === 0) {
    return (
      <Empty icon="search" title={t("search:none")}>
        <p>{t("search:none-help")}</p>
        <a href={`/${lang}/tema`}>{t("search:all-topics")}</a>
      </Empty>
    );
  }
  return (
    <section aria-live="polite">
      {pages.length > 0 ? (
        <>
          <h2>{t("search:found", { count: pages.length })}</h2>
          <Hits found={pages} />
        </>
      ) : null}
      {words.length > 0 ? (
        <>
          <h2>{t("search:words")}</h2>
          <Hits found={words} />
        </>
      ) : null}
      <p>
        <a href={`/${lang}/tema`}>{t("search:all-topics")}</a>
      </p>
    </section>
  );
}
