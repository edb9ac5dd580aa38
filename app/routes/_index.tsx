import { json, redirect, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { chooseLanguage } from "#app/http/choose-language.server.ts";
import { languages } from "#app/i18n/languages.ts";
import { textsFor } from "#app/i18n/texts.server.ts";
import { Icon } from "#app/ui/icon.tsx";
import type { PageHandle } from "#app/ui/page-handle.ts";

export const handle: PageHandle = { title: "start:choose-language" };

/** A known language goes straight on; otherwise the page asks, in all languages, instead of guessing. */
export function loader({ request }: LoaderFunctionArgs) {
  const known = chooseLanguage(request.headers);
  if (known) return redirect(`/${known}`, { headers: { Vary: "Cookie, Accept-Language" } });
  return json({ choices: languages.map(({ code, name, dir }) => ({ code, name, dir, ask: textsFor(code).t("start:choose-language") })) });
}

export default function ChooseLanguage() {
  const { choices } = useLoaderData<typeof loader>();
  return (
    <>
      <h1>
        <Icon name="language" />{" "}
        {choices.map(({ code, dir, ask }, index) => (
          <span key={code} lang={code} dir={dir}>
            {index > 0 ? " · " : null}
            {ask}
          </span>
        ))}
      </h1>
      <ul className="language-list">
        {choices.map(({ code, name, dir }) => (
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
