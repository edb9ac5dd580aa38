import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { DueTable } from "#app/features/plan/due-table.tsx";
import { longWait } from "#app/features/plan/plan-statuses.ts";
import { readDuePlans } from "#app/features/plan/read-desk.server.ts";
import { requireAdviser } from "#app/http/guards.server.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { Empty } from "#app/ui/empty.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import type { PageHandle } from "#app/ui/page-handle.ts";

export const handle: PageHandle = { title: "admin:plan.list.title" };

/** What in the plans of the adviser's own people needs a look today. */
export async function loader(args: LoaderFunctionArgs) {
  const adviser = await requireAdviser(args);
  return json({ rows: await readDuePlans(args.context.db, adviser, args.context.clock.now()) });
}

export default function DuePlans() {
  const { rows } = useLoaderData<typeof loader>();
  const { t } = useTexts();
  return (
    <>
      <PageHeading title={t("admin:plan.list.title")} lead={t("admin:plan.list.lead", { days: longWait })} />
      {rows.length > 0 ? (
        <DueTable rows={rows} />
      ) : (
        <Empty icon="check" title={t("admin:plan.list.empty-title")}>
          <p>{t("admin:plan.list.empty-text")}</p>
        </Empty>
      )}
    </>
  );
}
