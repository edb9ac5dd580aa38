import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { findOwnThread, keepNote } from "#app/features/messages/answer-thread.server.ts";
import { InternalNotes } from "#app/features/messages/internal-notes.tsx";
import { readNotes } from "#app/features/messages/read-desk-thread.server.ts";
import { noteForm } from "#app/features/messages/reply-form.ts";
import { requireAdviser } from "#app/http/guards.server.ts";
import { readForm } from "#app/http/read-form.server.ts";
import { seeOther } from "#app/http/redirect.server.ts";
import { refuseThread } from "#app/http/refuse-thread.server.ts";
import type { PageHandle } from "#app/ui/page-handle.ts";

export const handle: PageHandle = { title: "admin:inbox.notes.title" };

/** Notes between advisers: another page, another look, and no way from here to the participant. */
export async function loader(args: LoaderFunctionArgs) {
  const adviser = await requireAdviser(args);
  const { params, context } = args;
  const threadId = params.threadId ?? "";
  const found = await readNotes(context.db, adviser, threadId, context.clock.now());
  if (!found) throw await refuseThread(context, adviser, threadId);
  return json({ threadId, name: found.person.name, notes: found.notes });
}

export async function action(args: ActionFunctionArgs) {
  const adviser = await requireAdviser(args);
  const { request, params, context } = args;
  const threadId = params.threadId ?? "";
  const now = context.clock.now();
  const own = await findOwnThread(context.db, adviser, threadId, now);
  if (!own) throw await refuseThread(context, adviser, threadId);
  const read = readForm(await request.formData(), noteForm);
  if (!read.ok) return json({ problems: read.problems, entered: read.entered }, { status: 400 });
  await keepNote(context.db, adviser, own, { text: read.value.text, now });
  return seeOther(`/admin/innboks/${threadId}/notater`);
}

export default function Notes() {
  const page = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  return <InternalNotes {...page} problems={answered?.problems} entered={answered?.entered} />;
}
