import { formatDayWithYear } from "#app/i18n/format.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { Bdi } from "#app/ui/bdi.tsx";
import type { TextState } from "./text-state.ts";

/** One calm line about where the text of a page comes from. */
export function TextStateLine({ state }: { state: TextState }) {
  const { t, lang } = useTexts();
  return (
    <p className="provenance">
      {state.kind === "machine" ? `${t("machine-translated")} ` : null}
      {state.on ? (
        <>
          {t("pages:updated")} <Bdi>{formatDayWithYear(state.on, lang)}</Bdi>
        </>
      ) : null}
    </p>
  );
}
