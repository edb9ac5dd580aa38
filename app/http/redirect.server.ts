import { redirect, type TypedResponse } from "@remix-run/node";
import { findLanguage, type LanguageCode } from "#app/i18n/languages.ts";

// Our addresses are plain ASCII; anything else could not stand in a Location header either.
const ownPath = /^\/(?:[a-zA-Z-]{2,8}|admin)(?:\/[\w.~-]+)*\/?(?:\?[\w=&%.+-]*)?$/;

/** The path if it is one of our own pages, otherwise the fallback. Refuses `//`, `\`, schemes and the sign-out address. */
export function safePath(path: string | null | undefined, fallback: string): string {
  if (!path || path.length > 300 || !ownPath.test(path) || path.includes("..") || path.includes("logg-ut")) return fallback;
  return path;
}

/** 303 to one of our own pages, or to an anchor in it, so that the answer to a post is a page that can be reloaded. */
export function seeOther(path: string, headers?: HeadersInit): TypedResponse<never> {
  const [asked = "", anchor = ""] = path.split("#");
  const to = safePath(asked, "/");
  return redirect(to === asked && /^[\w-]+$/.test(anchor) ? `${to}#${anchor}` : to, { status: 303, ...(headers ? { headers } : {}) });
}

/** Where to go after signing in: the page that was asked for (`til`), in the language that is read now; otherwise the own page. */
export function pathAfterSignIn(til: string | null, lang: LanguageCode): string {
  const [, first, ...rest] = safePath(til, "/").split("/");
  return findLanguage(first) && rest.length > 0 ? `/${[lang, ...rest].join("/")}` : `/${lang}/min-side`;
}

/** Where an adviser goes after signing in: the page of the desk that was asked for, otherwise the inbox. */
export function deskPathAfterSignIn(til: string | null): string {
  const path = safePath(til, "/");
  return path.startsWith("/admin/") ? path : "/admin/innboks";
}
