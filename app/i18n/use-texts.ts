import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import { directionOf, type LanguageCode } from "./languages.ts";
import type { Namespaces } from "./keys.d.ts";

type Texts = { t: TFunction<Namespaces>; lang: LanguageCode; dir: "ltr" | "rtl" };

/** The texts of the page's language, for components: `t("bookings:next.title")`. Keys are typed from locales/nb. */
export function useTexts(): Texts {
  const { t, i18n } = useTranslation();
  return { t: t, lang: i18n.language as LanguageCode, dir: directionOf(i18n.language) };
}
