import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { correctTexts } from "#app/features/texts/correct-text.server.ts";
import { readFileShares } from "#app/features/texts/read-desk-texts.server.ts";
import { readCsv } from "#app/features/texts/text-csv.server.ts";
import { TextLanguage, type CsvOutcome } from "#app/features/texts/text-language.tsx";
import { findEditableLanguage } from "#app/features/texts/text-rights.server.ts";
import { reviewers } from "#app/features/texts/text-state.ts";
import { notFound } from "#app/http/answers.server.ts";
import { requireAdviser } from "#app/http/guards.server.ts";
import type { PageHandle } from "#app/ui/page-handle.ts";

export const handle: PageHandle = { title: "admin:texts.title" };

const largest = 2_000_000;

export async function loader(args: LoaderFunctionArgs) {
  const adviser = await requireAdviser(args);
  const language = await findEditableLanguage(args.context.db, adviser.id, args.params.code);
  if (!language) throw notFound();
  return json({ language, files: readFileShares(language.code) });
}

/** Reads the CSV of a translation agency: what is right is kept and shown, the rest is told line by line. */
export async function action(args: ActionFunctionArgs) {
  const adviser = await requireAdviser(args);
  const { db, clock } = args.context;
  const language = await findEditableLanguage(db, adviser.id, args.params.code);
  if (!language) throw notFound();
  const form = await args.request.formData();
  const file = form.get("file");
  const refuse = (problem: "file" | "file-large") => json<CsvOutcome>({ problem, saved: 0, unchanged: 0, refused: [] }, { status: 400 });
  if (!(file instanceof File) || file.size === 0) return refuse("file");
  if (file.size > largest) return refuse("file-large");
  const role = reviewers.find((one) => one === form.get("role")) ?? null;
  const { corrected, refused, unchanged } = readCsv(language.code, await file.text(), role);
  await correctTexts(db, language.code, { corrected, adviserId: adviser.id, now: clock.now() });
  return json<CsvOutcome>({ problem: null, saved: corrected.length, unchanged, refused });
}

export default function TextsOfLanguage() {
  return <TextLanguage {...useLoaderData<typeof loader>()} outcome={useActionData<typeof action>()} />;
}
