import { readFigure } from "#app/features/rules/figures.ts";
import { telHref } from "#app/i18n/format.ts";
import { isHidden, shortSlug } from "./page-list.ts";

type Here = { lang: string; slug: string; officePhone: string | null };

/** Where `to` of a page's link leads: a phone, the message form with the page as its topic (unless it must leave no trace), an official site, or a page of ours. */
export function hrefOf(to: string, { lang, slug, officePhone }: Here): string {
  if (to === "tel:office") return officePhone ? telHref(officePhone) : `/${lang}/kontakt`;
  if (to === "tel:nav") return telHref(`+47${String(readFigure("nav-phone").value).replace(/\s/g, "")}`);
  if (to === "ask") return `/${lang}/min-side/meldinger/ny${isHidden(slug) ? "" : `?tema=${shortSlug(slug)}`}`;
  return to.startsWith("https://") ? to : `/${lang}/${to}`;
}

/** True for what may stand as `to` in a page's link. That a path leads somewhere is for a test: routes are not known here. */
export function isTarget(to: string): boolean {
  return ["tel:office", "tel:nav", "ask"].includes(to) || /^https:\/\/[a-z0-9.-]+\.(no|org|int|eu)(\/\S*)?$/.test(to) || /^[a-z0-9-]+(\/[a-z0-9-]+)*(#[a-z0-9-]+)?$/.test(to);
}
