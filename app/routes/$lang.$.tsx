import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { osloDay } from "#app/features/calendar/oslo-time.ts";
import { findPageAddress } from "#app/features/pages/page-address.ts";
import { PagePaper } from "#app/features/pages/page-paper.tsx";
import { PageShown } from "#app/features/pages/page-shown.tsx";
import { plainText } from "#app/features/pages/page-text.ts";
import { readPageView, type PageShown as Shown } from "#app/features/pages/read-page-view.server.ts";
import { answerSettlement } from "#app/features/pages/answer-settlement.ts";
import { otherWordFor } from "#app/features/pages/topic-list.ts";
import { qrPath } from "#app/features/participants/qr-path.server.ts";
import { notFound } from "#app/http/answers.server.ts";
import { requireLanguage } from "#app/http/guards.server.ts";
import { seeOther } from "#app/http/redirect.server.ts";
import type { PageHandle } from "#app/ui/page-handle.ts";

const shownIn = (data: unknown) => (data as { shown: Shown }).shown;

export const handle: PageHandle = {
  // The title of a page that somebody may have to hide stands in tabs and in the history: it says nothing.
  title: (data) => (shownIn(data).quickExit ? "" : plainText(shownIn(data).page.title)),
  // Only the page about settling asks for a day.
  fields: (data) => shownIn(data).slug === "tema/bosetting",
  bare: (data) => shownIn(data).view.startsWith("skriv-ut"),
};

/** The information pages in all their views. They are kept by the front door, so this runs once a day for each. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const lang = requireLanguage({ params });
  const rest = params["*"] ?? "";
  const other = otherWordFor(rest);
  if (other) throw seeOther(`/${lang}/${other}`);
  const address = findPageAddress(rest);
  const today = osloDay(context.clock.now());
  const shown = address && (await readPageView(context.db, address, { lang, today }));
  if (!shown) throw notFound();
  const { slug } = shown;
  return json({ shown, today, qr: shown.view.startsWith("skriv-ut") ? qrPath(`${context.env.publicOrigin}/${lang}/${slug}`) : null });
}

/** Only the page about settling takes a form: "when did you move here?". The day is answered and forgotten. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  requireLanguage({ params });
  if (findPageAddress(params["*"] ?? "")?.slug !== "tema/bosetting") throw notFound();
  const form = await request.formData();
  return json({ settlement: answerSettlement(form.get("settled"), osloDay(context.clock.now())) });
}

export default function InformationPage() {
  const { shown, qr, today } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  return qr ? <PagePaper shown={shown} qr={qr} today={today} /> : <PageShown shown={shown} settlement={answered?.settlement} />;
}
