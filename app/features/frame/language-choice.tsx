import { languages } from "#app/i18n/languages.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { useFrame } from "#app/ui/frame.tsx";
import { Icon } from "#app/ui/icon.tsx";

/** The same page in another language, query and all. */
export function pathInLanguage(path: string, search: string, code: string): string {
  const [, , ...rest] = path.split("/");
  return `/${[code, ...rest].join("/")}${search}`;
}

/**
 * The choice of language: own names in own script, works without script. On a page with a form the choices are buttons of
 * that form, so that typed text goes along and comes back in the new language.
 */
export function LanguageChoice({ withForm }: { withForm: boolean }) {
  const { lang, dir: pageDir, path, search } = useFrame();
  const { t } = useTexts();
  const current = languages.find((language) => language.code === lang);
  return (
    <>
      {/* Enter in a text field presses the first button of its form, and these stand above it: without a plain one before
          them, Enter would change the language instead of sending. */}
      {withForm ? <button form="page-form" className="ds-sr-only" tabIndex={-1} aria-hidden="true" /> : null}
      <details className="language-choice">
        <summary>
          <Icon name="language" />
          <span>{current?.name}</span>
          <span className="ds-sr-only"> – {t("language")}</span>
          <Icon name="chevron-down" />
        </summary>
        <ul>
          {languages.map(({ code, name, dir }) => (
            <li key={code}>
              {withForm ? (
                <button form="page-form" formNoValidate name="switch-language" value={code} formAction={pathInLanguage(path, search, code)} lang={code} dir={dir === pageDir ? undefined : dir}>
                  {name}
                </button>
              ) : (
                <a href={pathInLanguage(path, search, code)} lang={code} dir={dir === pageDir ? undefined : dir} aria-current={code === lang ? "true" : undefined}>
                  {name}
                </a>
              )}
            </li>
          ))}
          {withForm ? null : (
            <li>
              <a href="/?sprak=">{t("start:find-language.label")}</a>
            </li>
          )}
        </ul>
      </details>
    </>
  );
}
