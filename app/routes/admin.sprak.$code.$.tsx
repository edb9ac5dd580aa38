import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { blockAnchor } from "#app/features/texts/block-name.tsx";
import { CorrectBlock } from "#app/features/texts/correct-block.tsx";
import { notChecked, problemsOf, readCorrection, type CorrectionProblem } from "#app/features/texts/correct-form.ts";
import { correctTexts, findFaults } from "#app/features/texts/correct-text.server.ts";
import { readDeskBlocks, titleOfFile } from "#app/features/texts/read-desk-texts.server.ts";
import { TextBlocks } from "#app/features/texts/text-blocks.tsx";
import { findEditableLanguage } from "#app/features/texts/text-rights.server.ts";
import { notFound } from "#app/http/answers.server.ts";
import { requireAdviser } from "#app/http/guards.server.ts";
import { seeOther } from "#app/http/redirect.server.ts";
import type { PageHandle } from "#app/ui/page-handle.ts";

export const handle: PageHandle = { title: "admin:texts.title" };

type Sent = { typed?: ReturnType<typeof readCorrection>; problems: CorrectionProblem[] };

/** The language and the file of the address, if this adviser may correct them; the block of `?blokk=`. Throws 404 otherwise. */
async function findTexts({ params, request, context }: LoaderFunctionArgs, adviser: { id: string }) {
  const language = await findEditableLanguage(context.db, adviser.id, params.code);
  const file = params["*"] ?? "";
  const blocks = language ? readDeskBlocks(language.code, file) : null;
  if (!language || !blocks) throw notFound();
  const name = new URL(request.url).searchParams.get("blokk");
  const block = blocks.find((one) => one.block === name) ?? null;
  if (name !== null && !block) throw notFound();
  return { language, file, blocks, block };
}

export async function loader(args: LoaderFunctionArgs) {
  const adviser = await requireAdviser(args);
  const { language, file, blocks, block } = await findTexts(args, adviser);
  const sitePath = file.startsWith("pages/") ? `/${language.code}/${file.slice("pages/".length)}` : null;
  const query = new URL(args.request.url).searchParams;
  const done = query.get("gjort");
  const note = done === "kontrollert" ? ("saved" as const) : done === "lagret" ? ("saved-unchecked" as const) : null;
  const saved = note && { note, at: Number(query.get("ved")) };
  return json({ language, file, title: titleOfFile(file), blocks: block ? [] : blocks, block, at: block ? blocks.indexOf(block) + 1 : 0, saved, sitePath });
}

export async function action(args: ActionFunctionArgs) {
  const adviser = await requireAdviser(args);
  const { language, file, blocks, block } = await findTexts(args, adviser);
  if (!block) return json<Sent>({ problems: [] }, { status: 400 });
  const places = block.places.map(({ place }) => place);
  const typed = readCorrection(await args.request.formData(), places);
  const corrected = { file, block: block.block, content: typed.content, role: typed.role === notChecked ? null : typed.role };
  const problems = problemsOf(findFaults(language.code, corrected) ?? [], typed.role, places);
  if (problems.length > 0) return json<Sent>({ typed, problems }, { status: 400 });
  await correctTexts(args.context.db, language.code, { corrected: [corrected], adviserId: adviser.id, now: args.context.clock.now() });
  const at = blocks.indexOf(block) + 1;
  return seeOther(`/admin/sprak/${language.code}/${file}?gjort=${corrected.role ? "kontrollert" : "lagret"}&ved=${at}#${blockAnchor(at)}`);
}

export default function TextsOfFile() {
  const page = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  if (page.block) return <CorrectBlock {...page} block={page.block} typed={sent?.typed} problems={sent?.problems ?? []} />;
  return <TextBlocks {...page} />;
}
