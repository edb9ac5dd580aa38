import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Listen } from "#app/features/listen/listen.tsx";
import { PlanView } from "#app/features/plan/plan-view.tsx";
import { readPlan } from "#app/features/plan/read-plan.server.ts";
import { requireParticipant } from "#app/http/guards.server.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { PageHeading } from "#app/ui/page-heading.tsx";
import type { PageHandle } from "#app/ui/page-handle.ts";

export const handle: PageHandle = { title: "plan:title" };

/** The person's own plan. */
export async function loader(args: LoaderFunctionArgs) {
  const participant = await requireParticipant(args);
  return json(await readPlan(args.context.db, participant.id, args.context.clock.now()));
}

export default function OwnPlan() {
  const plan = useLoaderData<typeof loader>();
  const { t, lang } = useTexts();
  return (
    <>
      <PageHeading back={{ href: `/${lang}/min-side`, label: t("common:my-page") }} title={t("plan:title")} lead={plan.elements.length > 0 ? t("plan:lead") : undefined} />
      <Listen />
      <PlanView plan={plan} />
    </>
  );
}
