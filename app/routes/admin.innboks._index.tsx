import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { countAtRisk } from "#app/features/meldekort/read-at-risk.server.ts";
import { InboxFilterForm, Paging } from "#app/features/messages/inbox-filter.tsx";
import { inboxPath, readInboxQuery } from "#app/features/messages/inbox-query.ts";
import { FinishedTable, InboxTable } from "#app/features/messages/inbox-table.tsx";
import { readFinished, readInbox } from "#app/features/messages/read-inbox.server.ts";
import { requireAdviser } from "#app/http/guards.server.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { Empty } from "#app/ui/empty.tsx";
import type { PageHandle } from "#app/ui/page-handle.ts";
import { PageHeading } from "#app/ui/page-heading.tsx";

export const handle: PageHandle = { title: "admin:inbox.title" };

/** The adviser's queue, most pressing first, or what is finished. */
export async function loader(args: LoaderFunctionArgs) {
  const adviser = await requireAdviser(args);
  const { db, clock } = args.context;
  const query = readInboxQuery(new URL(args.request.url).searchParams);
  const asked = { filter: { whose: query.whose, language: query.language }, page: query.page, now: clock.now() };
  const found = query.finished
    ? { ...(await readFinished(db, adviser, asked)), finished: true as const }
    : { ...(await readInbox(db, adviser, asked)), finished: false as const };
  return json({ query, found, atRisk: await countAtRisk(db, adviser, asked.now) });
}

function Nothing({ query }: { query: ReturnType<typeof readInboxQuery> }) {
  const { t } = useTexts();
  const filtered = query.whose !== "all" || query.language !== null || query.page > 1;
  if (filtered) {
    return (
      <Empty icon="search" title={t("admin:inbox.empty-filter")}>
        <p>
          <a href={inboxPath({ ...query, whose: "all", language: null, page: 1 })}>{t("admin:inbox.show-all")}</a>
        </p>
      </Empty>
    );
  }
  return (
    <Empty icon="check" title={query.finished ? t("admin:inbox.none-finished") : t("admin:inbox.empty-title")}>
      <p>{t("admin:inbox.empty-text")}</p>
    </Empty>
  );
}

export default function Inbox() {
  const { t } = useTexts();
  const { query, found, atRisk } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeading title={t("admin:inbox.title")} lead={t("admin:inbox.lead", { count: found.waiting })} />
      {atRisk > 0 ? (
        <p>
          <a href="/admin/meldekort">{t("admin:meldekort.inbox-line", { count: atRisk })}</a>
        </p>
      ) : null}
      <InboxFilterForm query={query} />
      {found.rows.length === 0 ? <Nothing query={query} /> : found.finished ? <FinishedTable rows={found.rows} /> : <InboxTable rows={found.rows} today={found.today} />}
      <Paging query={query} hasMore={found.hasMore} />
    </>
  );
}
