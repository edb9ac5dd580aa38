import type { Context } from "hono";
import { isEntranceDesk } from "#app/features/offices/entrance.ts";
import { isRecordingPath } from "#app/features/recordings/recording-path.ts";
import { directionOf, findLanguage, sourceLanguage } from "#app/i18n/languages.ts";
import { textsFor } from "#app/i18n/texts.server.ts";
import { chooseLanguage } from "../choose-language.server.ts";
import { firstPart } from "./frame.server.ts";

/** A short page for what is refused before any door is reached, in the reader's language. */
export function refusePage(c: Context, status: 403 | 413): Response {
  const lang = findLanguage(firstPart(c.req.path))?.code ?? chooseLanguage(c.req.raw.headers) ?? sourceLanguage;
  const { t } = textsFor(lang);
  const home = firstPart(c.req.path) === "admin" ? "/admin" : `/${lang}`;
  const start = { href: home, label: t("problems:to-start") };
  const { title, text, next } =
    status === 403
      ? { title: t("problems:refused.title"), text: t("problems:refused.text"), next: start }
      : isRecordingPath(c.req.path)
        ? { title: t("recordings:too-big.title"), text: t("recordings:too-big.text"), next: { href: c.req.path + new URL(c.req.url).search, label: t("recordings:too-big.back") } }
        : isEntranceDesk(c.req.path)
          ? { title: t("problems:too-big.title"), text: t("admin:content.entrance.too-big"), next: { href: c.req.path, label: t("admin:content.entrance.back") } }
          : { title: t("problems:too-big.title"), text: t("problems:too-big.text"), next: start };
  const page = `<!DOCTYPE html><html lang="${lang}" dir="${directionOf(lang)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title></head><body><main><h1>${title}</h1><p>${text}</p><p><a href="${next.href}">${next.label}</a></p></main></body></html>`;
  return c.html(page, status, { "Cache-Control": "no-store" });
}
