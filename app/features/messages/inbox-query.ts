import { findLanguage, type LanguageCode } from "#app/i18n/languages.ts";

/** Everything, the adviser's own, or what nobody has taken. */
export const whose = ["all", "mine", "office"] as const;
export type InboxQuery = { whose: (typeof whose)[number]; language: LanguageCode | null; finished: boolean; page: number };

/** What the address of the inbox asks for; anything unknown counts as not asked. */
export function readInboxQuery(search: URLSearchParams): InboxQuery {
  const page = Number(search.get("side"));
  return {
    whose: whose.find((one) => one === search.get("hvem")) ?? "all",
    language: findLanguage(search.get("sprak") ?? undefined)?.code ?? null,
    finished: search.get("vis") === "ferdige",
    page: Number.isInteger(page) && page >= 1 && page <= 1000 ? page : 1,
  };
}

/** The address that asks for it. */
export function inboxPath({ whose: who, language, finished, page }: InboxQuery): string {
  const search = new URLSearchParams();
  if (finished) search.set("vis", "ferdige");
  if (who !== "all") search.set("hvem", who);
  if (language) search.set("sprak", language);
  if (page > 1) search.set("side", String(page));
  const text = search.toString();
  return text ? `/admin/innboks?${text}` : "/admin/innboks";
}
