import type { ReactNode } from "react";
import { speakable } from "#app/i18n/speakable.ts";
import { useTexts } from "#app/i18n/use-texts.ts";

/** The words as a voice should get them, where they differ from what is shown. */
function useSaid(shown: ReactNode): { "data-say"?: string } {
  const { t, lang } = useTexts();
  if (typeof shown !== "string") return {};
  const said = speakable(shown, lang, t("listen:to"));
  return said === shown ? {} : { "data-say": said };
}

/** A day (YYYY-MM-DD) or instant (ISO text) for machines, its words for people; kept together in right-to-left text. */
export function Time({ at, children }: { at: string; children: ReactNode }) {
  const said = useSaid(children);
  return (
    <bdi {...said}>
      <time dateTime={at}>{children}</time>
    </bdi>
  );
}
