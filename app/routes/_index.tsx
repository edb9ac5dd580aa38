import type { LoaderFunctionArgs } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { chooseLanguage } from "#app/http/choose-language.server.ts";
import { languages } from "#app/i18n/languages.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import type { PageHandle } from "#app/ui/page-handle.ts";

export const handle: PageHandle = { title: "start:choose-language" };

/** A known language goes straight on; otherwise the page asks instead of guessing. */
export function loader({ request }: LoaderFunctionArgs) {
  const known = chooseLanguage(request.headers);
  if (known) return redirect(`/${known}`, { headers: { Vary: "Cookie, Accept-Language" } });
  return null;
}

export default function ChooseLanguage() {
  const { t } = useTexts();
  return (
    <>
      <h1>{t("start:choose-language")}</h1>
      <ul className="language-list">
        {languages.map(({ code, name, dir }) => (
          <li key={code}>
            <a href={`/${code}`} lang={code} dir={dir} hrefLang={code}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
