import { languages, type LanguageCode } from "#app/i18n/languages.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { useTextsIn } from "#app/i18n/use-texts-in.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Button, ButtonRow } from "#app/ui/button.tsx";
import { Icon } from "#app/ui/icon.tsx";

const bridge = "en";

function LanguageLinks({ only }: { only?: readonly LanguageCode[] }) {
  return (
    <ul className="language-list">
      {languages
        .filter(({ code }) => !only || only.includes(code))
        .map(({ code, name, dir }) => (
          <li key={code}>
            <a href={`/${code}`} lang={code} dir={dir} hrefLang={code}>
              {name}
            </a>
          </li>
        ))}
    </ul>
  );
}

/** A line of the page in its own language and in English, for somebody whose language is not known yet. */
function TwoLanguages({ name, values }: { name: string; values?: Record<string, string> }) {
  const { t } = useTexts();
  const english = useTextsIn(bridge).t(name, values);
  const own = (t as (key: string, values?: Record<string, string>) => string)(name, values);
  return (
    <>
      {own}
      {english === own ? null : (
        <>
          {" · "}
          <span lang={bridge} dir="ltr">
            {english}
          </span>
        </>
      )}
    </>
  );
}

/** All languages by their own names, and a field that finds one by its own, Norwegian or English name. */
export function FindLanguage({ typed, found }: { typed: string; found: readonly LanguageCode[] }) {
  return (
    <>
      <h1 className="language-ask">
        <Icon name="language" /> <TwoLanguages name="start:choose-language" />
      </h1>
      {typed ? (
        <Alert tone="info" title={<TwoLanguages name={found.length > 0 ? "start:find-language.several" : "start:find-language.none"} values={{ typed }} />} level={2}>
          {found.length > 0 ? (
            <LanguageLinks only={found} />
          ) : (
            <p>
              <TwoLanguages name="start:find-language.help" />
            </p>
          )}
        </Alert>
      ) : null}
      <form method="get" action="/" role="search">
        <label htmlFor="sprak">
          <TwoLanguages name="start:find-language.label" />
        </label>
        <ButtonRow>
          <input className="ds-input" type="search" id="sprak" name="sprak" list="sprak-navn" defaultValue={typed} dir="auto" autoComplete="off" maxLength={40} />
          <Button variant="secondary" icon="search">
            <TwoLanguages name="start:find-language.find" />
          </Button>
        </ButtonRow>
        <datalist id="sprak-navn">
          {languages.flatMap(({ code, name, norwegianName, englishName }) =>
            [norwegianName, englishName, name].map((one) => <option key={`${code} ${one}`} value={one} />),
          )}
        </datalist>
      </form>
      <LanguageLinks />
    </>
  );
}
