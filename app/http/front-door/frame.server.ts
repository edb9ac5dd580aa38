import { findLanguage, resolveAlias, sourceLanguage, type LanguageCode } from "#app/i18n/languages.ts";
import { readOfficeOfInstallation } from "#app/features/offices/read-office.server.ts";
import { readTextsVersion } from "#app/features/texts/corrections.server.ts";
import type { Env } from "#app/env.server.ts";
import type { Frame } from "#app/ui/frame.tsx";
import type { Db } from "#dialect";
import { chooseLanguage, deskLanguage } from "../choose-language.server.ts";

/** The first part of a path: a language, `admin`, or something else. */
export function firstPart(path: string): string {
  return path.split("/", 2)[1] ?? "";
}

/** The language a page is answered in: that of its address; where it has none, what the reader has chosen or asks for. */
function languageOf(path: string, headers: Headers): LanguageCode {
  const first = firstPart(path);
  if (first === "admin") return deskLanguage(headers);
  return findLanguage(first)?.code ?? resolveAlias(first) ?? chooseLanguage(headers) ?? sourceLanguage;
}

/** The frame of a page, before a guard has said who is signed in. */
export async function createFrame(request: Request, videre: { db: Db; env: Env; requestId: string }): Promise<Frame> {
  const url = new URL(request.url);
  const lang = languageOf(url.pathname, request.headers);
  const office = await readOfficeOfInstallation(videre.db);
  // Puts the desk's corrections over the texts before anything is written with them.
  await readTextsVersion(videre.db);
  return {
    lang,
    dir: findLanguage(lang)?.dir ?? "ltr",
    path: url.pathname,
    search: url.search,
    area: firstPart(url.pathname) === "admin" ? "admin" : url.pathname.includes("/min-side") ? "participant" : "visitor",
    office,
    demo: office?.demo ?? false,
    requestId: videre.requestId,
    signedIn: null,
  };
}
