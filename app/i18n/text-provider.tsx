import type { i18n } from "i18next";
import type { ReactNode } from "react";
import { I18nextProvider } from "react-i18next";
import { TextsProvider, textsOf } from "./use-texts.ts";

/** Gives the texts of a language to everything inside: `useTexts()`, and `<Trans>` for text with markup. */
export function TextProvider({ instance, children }: { instance: i18n; children: ReactNode }) {
  return (
    <I18nextProvider i18n={instance}>
      <TextsProvider value={textsOf(instance)}>{children}</TextsProvider>
    </I18nextProvider>
  );
}
