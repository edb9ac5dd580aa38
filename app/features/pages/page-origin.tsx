import { SourceLink } from "#app/features/rules/source-link.tsx";
import { formatDate } from "#app/i18n/format.ts";
import { sourceLanguage } from "#app/i18n/languages.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Bdi } from "#app/ui/bdi.tsx";
import type { PageOrigin as Origin } from "./read-page-origin.server.ts";

/** One calm sentence where the sources of a page should have been looked up again: ask before you rely on it. */
export function OverdueLine({ origin }: { origin: Origin | null }) {
  const { t, lang } = useTexts();
  return origin?.overdue ? <Alert tone="neutral" title={t("pages:sources.overdue", { day: formatDate(origin.overdue, lang) })} /> : null;
}

/** Where the rules of a page come from, since when they hold, when they were checked, and which version of the page this is. */
export function PageOrigin({ origin }: { origin: Origin | null }) {
  const { t, lang } = useTexts();
  if (!origin) return null;
  const { sources, validFrom, checkedOn, version } = origin;
  return (
    <section className="note" aria-labelledby="sources">
      <h2 id="sources">{t("pages:sources.title")}</h2>
      {lang === sourceLanguage ? null : <p>{t("pages:sources.norwegian")}</p>}
      <ul>
        {sources.map((source) => (
          <li key={source.name}>
            <SourceLink {...source} />
          </li>
        ))}
      </ul>
      <p>
        {validFrom === "unknown" ? `${t("pages:sources.valid-from-unknown")} · ` : null}
        {validFrom && validFrom !== "unknown" ? (
          <>
            {t("pages:valid-from")} <Bdi>{formatDate(validFrom, lang)}</Bdi>
            {" · "}
          </>
        ) : null}
        {t("pages:checked-on")} <Bdi>{formatDate(checkedOn, lang)}</Bdi>
        {" · "}
        {t("pages:sources.version")} <Bdi>{version}</Bdi>
      </p>
    </section>
  );
}
