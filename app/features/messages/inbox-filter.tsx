import { languages } from "#app/i18n/languages.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { Button } from "#app/ui/button.tsx";
import { Select } from "#app/ui/field.tsx";
import type { InboxQuery } from "./inbox-query.ts";
import { inboxPath, whose } from "./inbox-query.ts";

/** What to show: a plain form that asks for an address, and links between the queue and what is finished. */
export function InboxFilterForm({ query }: { query: InboxQuery }) {
  const { t } = useTexts();
  return (
    <>
      <nav className="tabs" aria-label={t("admin:inbox.title")}>
        <a href={inboxPath({ ...query, finished: false, page: 1 })} aria-current={query.finished ? undefined : "page"}>
          {t("admin:inbox.filter.waiting")}
        </a>
        <a href={inboxPath({ ...query, finished: true, page: 1 })} aria-current={query.finished ? "page" : undefined}>
          {t("admin:inbox.filter.finished")}
        </a>
      </nav>
      <form className="filter" method="get" action="/admin/innboks">
        {query.finished ? <input type="hidden" name="vis" value="ferdige" /> : null}
        <Select name="hvem" label={t("admin:inbox.filter.whose")} defaultValue={query.whose} options={whose.map((value) => ({ value, label: t(`admin:inbox.filter.${value}`) }))} />
        <Select
          name="sprak"
          label={t("admin:inbox.filter.language")}
          empty={t("admin:inbox.filter.all-languages")}
          defaultValue={query.language ?? ""}
          options={languages.map(({ code, norwegianName }) => ({ value: code, label: norwegianName }))}
        />
        <Button variant="secondary">{t("admin:inbox.filter.show")}</Button>
      </form>
    </>
  );
}

/** To the pages before and after. */
export function Paging({ query, hasMore }: { query: InboxQuery; hasMore: boolean }) {
  const { t } = useTexts();
  if (query.page === 1 && !hasMore) return null;
  return (
    <nav className="paging" aria-label={t("admin:inbox.page", { page: query.page })}>
      {query.page > 1 ? <a href={inboxPath({ ...query, page: query.page - 1 })}>{t("admin:inbox.previous-page")}</a> : null}
      <span>{t("admin:inbox.page", { page: query.page })}</span>
      {hasMore ? <a href={inboxPath({ ...query, page: query.page + 1 })}>{t("admin:inbox.next-page")}</a> : null}
    </nav>
  );
}
