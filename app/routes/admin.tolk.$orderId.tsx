import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { osloDay } from "#app/features/calendar/oslo-time.ts";
import { SavedNote } from "#app/features/desk/saved-note.tsx";
import { AgencyText, OrderFacts, OrderHistory, StepForm } from "#app/features/interpreter/desk-order.tsx";
import { notedIn, stepForm } from "#app/features/interpreter/desk-form.ts";
import { noteStep } from "#app/features/interpreter/note-step.server.ts";
import { readOrder } from "#app/features/interpreter/read-desk.server.ts";
import { notFound } from "#app/http/answers.server.ts";
import { requireAdviser } from "#app/http/guards.server.ts";
import { readForm } from "#app/http/read-form.server.ts";
import { seeOther } from "#app/http/redirect.server.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { Alert } from "#app/ui/alert.tsx";
import type { PageHandle } from "#app/ui/page-handle.ts";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { findOwnOrder } from "#db/queries/interpreter-desk.server.ts";

export const handle: PageHandle = { title: "admin:interpreter.order-title" };

export async function loader(args: LoaderFunctionArgs) {
  const adviser = await requireAdviser(args);
  const { db, clock } = args.context;
  const page = await readOrder(db, adviser, args.params.orderId ?? "", clock.now());
  if (!page) throw notFound();
  const query = new URL(args.request.url).searchParams;
  return json({ page, withDialect: query.has("dialekt"), saved: query.has("lagret"), meanwhile: query.has("endret") });
}

export async function action(args: ActionFunctionArgs) {
  const adviser = await requireAdviser(args);
  const { db, clock } = args.context;
  const orderId = args.params.orderId ?? "";
  const now = clock.now();
  // Somebody else's order is not there, whatever is sent.
  if (!(await findOwnOrder(db, { adviserId: adviser.id, today: osloDay(now), orderId }))) throw notFound();
  const read = readForm(await args.request.formData(), stepForm);
  const done = read.ok ? await noteStep(db, adviser, { orderId, step: read.value.step, noted: notedIn(read.value), now }) : "changed-meanwhile";
  if (done === "not-found") throw notFound();
  return seeOther(`/admin/tolk/${orderId}?${done === "noted" ? "lagret" : "endret"}=1`);
}

export default function InterpreterOrderAtDesk() {
  const { page, withDialect, saved, meanwhile } = useLoaderData<typeof loader>();
  const { t } = useTexts();
  const { task, meeting } = page;
  const minutes = meeting.startsAt && meeting.endsAt ? (Date.parse(meeting.endsAt) - Date.parse(meeting.startsAt)) / 60_000 : 0;
  return (
    <>
      <PageHeading back={{ href: "/admin/tolk", label: t("admin:interpreter.title") }} title={t(`admin:interpreter.tasks.${task ?? "none"}`)} />
      {saved ? <SavedNote title={t("admin:interpreter.saved")} /> : null}
      {meanwhile ? <Alert tone="warning" role="alert" title={t("admin:interpreter.changed-meanwhile")} /> : null}
      <div className="columns">
        <div>
          {task === "follow-up" ? <Alert tone="warning" title={t("admin:interpreter.follow-up")} /> : null}
          {(task === "order" || task === "reorder") && minutes > 0 && minutes < 60 ? <p className="note">{t("admin:interpreter.short-meeting", { count: minutes })}</p> : null}
          <AgencyText page={page} withDialect={withDialect} />
          <StepForm page={page} />
          <OrderHistory page={page} />
        </div>
        <aside>
          <OrderFacts page={page} />
        </aside>
      </div>
    </>
  );
}
