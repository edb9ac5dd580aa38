import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { osloDay } from "#app/features/calendar/oslo-time.ts";
import { EntranceForm } from "#app/features/offices/entrance-form.tsx";
import { findEntrance } from "#app/features/offices/entrance.ts";
import { keepEntrance, removeEntrance } from "#app/features/offices/keep-entrance.server.ts";
import { readPicture } from "#app/features/offices/read-picture.server.ts";
import { notFound, tooMany } from "#app/http/answers.server.ts";
import { requireAdviser } from "#app/http/guards.server.ts";
import { isWithinLimit } from "#app/http/limits.server.ts";
import { seeOther } from "#app/http/redirect.server.ts";
import type { PageHandle } from "#app/ui/page-handle.ts";
import { findOffice } from "#db/queries/offices.server.ts";

export const handle: PageHandle = { title: "admin:content.entrance.title" };

export async function loader(args: LoaderFunctionArgs) {
  const adviser = await requireAdviser(args);
  const office = await findOffice(args.context.db, adviser.officeId);
  if (!office) throw notFound();
  const entrance = findEntrance(office);
  return json({ office: office.name, kept: entrance && office.entranceAt ? { ...entrance, day: osloDay(office.entranceAt) } : null });
}

/** Keeps the picture of the adviser's own office, or takes it away. What is no picture, or too big, is said at the field. */
export async function action(args: ActionFunctionArgs) {
  const adviser = await requireAdviser(args);
  const { db, clock, limits } = args.context;
  const form = await args.request.formData();
  if (!(await isWithinLimit(limits.send, adviser.id))) throw tooMany();
  if (form.has("remove")) {
    await removeEntrance(db, adviser);
    return seeOther("/admin/innhold?gjort=entrance-removed");
  }
  const read = await readPicture(form.get("picture"));
  if (!read.ok) return json({ problems: { picture: read.problem } }, { status: 400 });
  await keepEntrance(db, adviser, read.picture, clock.now());
  return seeOther("/admin/innhold?gjort=entrance-saved");
}

export default function Entrance() {
  const { office, kept } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  return <EntranceForm office={office} kept={kept} problems={answered?.problems ?? {}} />;
}
