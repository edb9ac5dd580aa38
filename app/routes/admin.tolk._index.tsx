import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { readWorkList } from "#app/features/interpreter/read-desk.server.ts";
import { MeetingsWithout, OrdersToDo } from "#app/features/interpreter/work-list.tsx";
import { requireAdviser } from "#app/http/guards.server.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import type { PageHandle } from "#app/ui/page-handle.ts";
import { PageHeading } from "#app/ui/page-heading.tsx";

export const handle: PageHandle = { title: "admin:interpreter.title" };

export async function loader(args: LoaderFunctionArgs) {
  const adviser = await requireAdviser(args);
  return json(await readWorkList(args.context.db, adviser, args.context.clock.now()));
}

export default function InterpreterWorkList() {
  const list = useLoaderData<typeof loader>();
  const { t } = useTexts();
  return (
    <>
      <PageHeading title={t("admin:interpreter.title")} lead={t("admin:interpreter.lead")} />
      <OrdersToDo list={list} />
      <MeetingsWithout list={list} />
    </>
  );
}
