import { findSlug, isHidden } from "#app/features/pages/page-list.ts";
import { readPageTitle } from "#app/features/pages/read-page.server.ts";
import { plainText } from "#app/features/pages/page-text.ts";
import type { LanguageCode } from "#app/i18n/languages.ts";

/** The information page a conversation was begun from, with its title in a language; null for none, one that is gone, or one that must leave no trace. */
export function readAboutPage(kept: string | null, lang: LanguageCode): { slug: string; title: string; lang: string } | null {
  const slug = findSlug(kept);
  if (!slug || isHidden(slug)) return null;
  const { title, lang: written } = readPageTitle(slug, lang);
  return { slug, title: plainText(title), lang: written };
}
