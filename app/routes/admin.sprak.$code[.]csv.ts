import type { LoaderFunctionArgs } from "@remix-run/node";
import { makeCsv } from "#app/features/texts/text-csv.server.ts";
import { findEditableLanguage } from "#app/features/texts/text-rights.server.ts";
import { notFound } from "#app/http/answers.server.ts";
import { requireAdviser } from "#app/http/guards.server.ts";

/** All texts of a language for a translation agency. */
export async function loader(args: LoaderFunctionArgs) {
  const adviser = await requireAdviser(args);
  const language = await findEditableLanguage(args.context.db, adviser.id, args.params.code);
  if (!language) throw notFound();
  return new Response(makeCsv(language.code), { headers: { "Content-Type": "text/csv; charset=utf-8", "Content-Disposition": `attachment; filename="videre-${language.code}.csv"` } });
}
