import { formatNumber } from "#app/i18n/format.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { useFrame } from "#app/ui/frame.tsx";
import { findEntrance } from "./entrance.ts";

/** A link to the picture of the entrance with how much data it takes; nothing without a picture. */
export function EntranceLink() {
  const { t, lang } = useTexts();
  const { office } = useFrame();
  const entrance = office && findEntrance(office);
  if (!entrance) return null;
  return (
    <a className="no-print" href={`/${lang}/kontakt/inngang`}>
      {t("pages:entrance.link", { size: formatNumber(entrance.kilobytes, lang) })}
    </a>
  );
}
