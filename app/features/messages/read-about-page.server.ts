import { findSlug } from "#app/features/pages/page-list.ts";
import { readPageTitle } from "#app/features/pages/read-page.server.ts";
import type { LanguageCode } from "#app/i18n/languages.ts";

/** The information page a conversation was begun from, with its title in a language; null for none, or one that is gone. */
export function readAboutPage(kept: string | null, lang: LanguageCode): { slug: string; title: string; lang: string } | null {
  const slug = findSlug(kept);
  return slug ? { slug, ...readPageTitle(slug, lang) } : null;
}
