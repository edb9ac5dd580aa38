import { directionOf } from "#app/i18n/languages.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { NorwegianTerm } from "#app/ui/bdi.tsx";
import { wordIds } from "./rich-text.tsx";
import { termAnchor, type ShownTerm } from "./terms.ts";

/** The Norwegian word, the language's own beside it, and what it means. */
function Word({ term }: { term: ShownTerm }) {
  const { lang } = useTexts();
  const own = { lang: term.lang === lang ? undefined : term.lang, dir: term.lang === lang ? undefined : directionOf(term.lang) };
  return (
    <>
      <dt>
        <NorwegianTerm>{term.nb}</NorwegianTerm>
        {term.word === term.nb ? null : (
          <>
            {" · "}
            <span {...own}>{term.word}</span>
          </>
        )}
      </dt>
      <dd>
        <span {...own}>{term.explanation}</span>
      </dd>
    </>
  );
}

/** The Norwegian words of the page, explained: where the links in the text lead, and the way back to the text. */
export function PageWords({ words, paper }: { words: readonly ShownTerm[]; paper: boolean }) {
  const { t } = useTexts();
  if (words.length === 0) return null;
  return (
    <section>
      <h2 id="ord">{t("pages:words.title")}</h2>
      <dl className="words-explained">
        {words.map((term) => {
          const { place, explained } = wordIds(term.index);
          return (
            <div key={term.index} id={paper ? undefined : explained}>
              <Word term={term} />
              {paper ? null : (
                <dd className="no-print">
                  <a href={`#${place}`}>{t("pages:words.back")}</a>
                </dd>
              )}
            </div>
          );
        })}
      </dl>
    </section>
  );
}

/** All words of the list, by what they are about. */
export function Glossary({ groups }: { groups: readonly { group: string; terms: readonly ShownTerm[] }[] }) {
  const { t } = useTexts();
  return (
    <>
      {groups.map(({ group, terms }) => (
        <section key={group}>
          <h2>{t(`pages:words.groups.${group}` as "pages:words.title")}</h2>
          <dl className="words-explained">
            {terms.map((term) => (
              <div key={term.index} id={termAnchor(term.nb)}>
                <Word term={term} />
              </div>
            ))}
          </dl>
        </section>
      ))}
    </>
  );
}
