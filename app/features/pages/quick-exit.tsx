import { readFigure } from "#app/features/rules/figures.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { LinkButton } from "#app/ui/button.tsx";
import { useFrame } from "#app/ui/frame.tsx";
import { PhoneLink } from "#app/ui/phone-link.tsx";

/**
 * The way out, always within reach. It leads over "farvel", whose place in the history the neutral site takes; what was read
 * before stays in the history, and the text says so.
 */
export function QuickExit() {
  const { t } = useTexts();
  const { lang } = useFrame();
  const [before = "", after = ""] = t("pages:quick-exit.after", { number: "\n" }).split("\n");
  return (
    <>
      <aside className="quick-exit no-print" aria-label={t("pages:quick-exit.label")}>
        <LinkButton variant="danger" icon="leave" href={`/${lang}/farvel`}>
          {t("pages:quick-exit.label")}
        </LinkButton>
      </aside>
      <p className="note no-print">
        {t("pages:quick-exit.hint")} {t("pages:quick-exit.history")} {before}
        <PhoneLink phone={String(readFigure("emergency-police").value)} />
        {after}
      </p>
    </>
  );
}
