import { formatDate } from "#app/i18n/format.ts";
import { sourceLanguage } from "#app/i18n/languages.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { Bdi } from "#app/ui/bdi.tsx";
import { useFrame } from "#app/ui/frame.tsx";
import type { TextState } from "./text-state.ts";

/** One calm line about the text of a page: who has checked it, how old it is, and what exists in Norwegian only. */
export function TextStateLine({ state: { kind, on, role, older, missing, total } }: { state: TextState }) {
  const { t, lang } = useTexts();
  const { path } = useFrame();
  const some = missing < total;
  const dated = kind === "checked" ? t("pages:checked-on") : t("pages:updated");
  return (
    <p className="provenance">
      {kind === "checked" && role ? `${t(`pages:state.checked.${role}`)} ` : null}
      {kind === "machine" && some ? `${t("machine-translated")} ` : null}
      {on ? (
        <>
          {dated} <Bdi>{formatDate(on, lang)}</Bdi>
        </>
      ) : null}
      {older > 0 ? (
        <>
          {" · "}
          {t("pages:state.older")}{" "}
          <a href={`/${[sourceLanguage, ...path.split("/").slice(2)].join("/")}`} hrefLang={sourceLanguage}>
            {t("pages:state.read-norwegian")}
          </a>
        </>
      ) : null}
      {missing > 0 ? (
        <>
          {on ? " · " : null}
          {t(some ? "pages:state.missing" : "pages:state.missing-all")} <a href={`/${lang}/tolk`}>{t("pages:state.ask-interpreter")}</a>
        </>
      ) : null}
    </p>
  );
}
