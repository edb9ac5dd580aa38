import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { AtRiskTable } from "#app/features/meldekort/at-risk-table.tsx";
import { readAtRisk } from "#app/features/meldekort/read-at-risk.server.ts";
import { requireAdviser } from "#app/http/guards.server.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { Empty } from "#app/ui/empty.tsx";
import type { PageHandle } from "#app/ui/page-handle.ts";
import { PageHeading } from "#app/ui/page-heading.tsx";

export const handle: PageHandle = { title: "admin:meldekort.title" };

/** Who of the adviser's own people may lose a meldekort deadline this week. */
export async function loader(args: LoaderFunctionArgs) {
  const adviser = await requireAdviser(args);
  return json({ rows: await readAtRisk(args.context.db, adviser, args.context.clock.now()) });
}

export default function AtRiskThisWeek() {
  const { rows } = useLoaderData<typeof loader>();
  const { t } = useTexts();
  return (
    <>
      <PageHeading title={t("admin:meldekort.title")} lead={t("admin:meldekort.lead")} />
      {rows.length > 0 ? (
        <AtRiskTable rows={rows} />
      ) : (
        <Empty icon="check" title={t("admin:meldekort.empty-title")}>
          <p>{t("admin:meldekort.empty-text")}</p>
        </Empty>
      )}
    </>
  );
}
