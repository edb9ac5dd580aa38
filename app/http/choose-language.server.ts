import { parse, serialize } from "hono/utils/cookie";
import { findLanguage, resolveAlias, sourceLanguage, type LanguageCode } from "#app/i18n/languages.ts";

/** Remembers the last language of a visitor; no other use, a year at the most. */
const cookieName = "videre-lang";

/** The language in the cookie, if it is one of ours. */
export function languageInCookie(headers: Headers): LanguageCode | null {
  const header = headers.get("Cookie");
  return header ? (findLanguage(parse(header, cookieName)[cookieName])?.code ?? null) : null;
}

/** The Set-Cookie value that remembers a language. */
export function rememberLanguage(code: LanguageCode, secure: boolean): string {
  return serialize(cookieName, code, { path: "/", maxAge: 365 * 24 * 3600, sameSite: "Lax", secure });
}

/** The adviser's desk is in both written forms of Norwegian; the choice lives in the browser of the desk. */
const deskCookie = "videre-desk";

/** The form of Norwegian the desk is read in: bokmål unless nynorsk was chosen. */
export function deskLanguage(headers: Headers): LanguageCode {
  const header = headers.get("Cookie");
  return header && parse(header, deskCookie)[deskCookie] === "nn" ? "nn" : sourceLanguage;
}

/** The Set-Cookie value that remembers the desk's form of Norwegian. */
export function rememberDeskLanguage(code: LanguageCode, secure: boolean): string {
  return serialize(deskCookie, code, { path: "/admin", maxAge: 365 * 24 * 3600, sameSite: "Lax", secure, httpOnly: true });
}

/** The wanted languages of Accept-Language, best first; q=0 is "not". */
function wanted(header: string): string[] {
  return header
    .split(",")
    .map((part) => {
      const [tag = "", ...rest] = part.trim().split(";");
      const q = rest.map((option) => /^\s*q=([\d.]+)$/.exec(option)?.[1]).find(Boolean);
      return { tag: tag.trim(), q: q === undefined ? 1 : Number(q) };
    })
    .filter((one) => one.tag && one.q > 0)
    .sort((a, b) => b.q - a.q)
    .map((one) => one.tag);
}

/** A language we have that the reader has chosen (cookie) or asks for (a real match of Accept-Language); null means: ask. */
export function chooseLanguage(headers: Headers): LanguageCode | null {
  const chosen = languageInCookie(headers);
  if (chosen) return chosen;
  for (const tag of wanted(headers.get("Accept-Language") ?? "")) {
    const match = resolveAlias(tag) ?? resolveAlias(tag.split("-")[0] ?? "");
    if (match) return match;
  }
  return null;
}
