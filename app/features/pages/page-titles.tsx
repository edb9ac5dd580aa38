import { directionOf } from "#app/i18n/languages.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { RichText } from "./rich-text.tsx";

/** Pages to go to by their titles; a title that is only in Norwegian says so with `lang`. */
export function PageTitles({ pages }: { pages: readonly { slug: string; title: string; lang: string }[] }) {
  const { lang } = useTexts();
  return (
    <ul className="links">
      {pages.map(({ slug, title, lang: written }) => (
        <li key={slug}>
          <a href={`/${lang}/${slug}`} {...(written === lang ? {} : { lang: written, dir: directionOf(written) })}>
            <RichText text={title} lang={written} />
          </a>
        </li>
      ))}
    </ul>
  );
}
