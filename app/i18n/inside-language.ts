import { createContext } from "react";
import type { LanguageCode } from "./languages.ts";

/** The language of a part of a page that is not in the page's own; null elsewhere. Set by app/ui/in-language.tsx, read by useTexts. */
export const InsideLanguage = createContext<LanguageCode | null>(null);
