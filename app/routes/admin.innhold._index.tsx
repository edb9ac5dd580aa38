import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { SavedNote } from "#app/features/desk/saved-note.tsx";
import { confirmAgain } from "#app/features/offers/keep-offer.server.ts";
import { OfferTable } from "#app/features/offers/offer-table.tsx";
import { FigureTable } from "#app/features/rules/figure-table.tsx";
import { PageTable } from "#app/features/rules/page-table.tsx";
import { FeedbackCounts, FeedbackTexts } from "#app/features/pages/feedback-tables.tsx";
import { readContentRoom } from "#app/features/pages/read-content-room.server.ts";
import { notFound } from "#app/http/answers.server.ts";
import { requireAdviser } from "#app/http/guards.server.ts";
import { seeOther } from "#app/http/redirect.server.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { LinkButton } from "#app/ui/button.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import type { PageHandle } from "#app/ui/page-handle.ts";

export const handle: PageHandle = { title: "admin:content.title" };

/** The room for content: local offers, and how readers found the pages. Nothing here is about a person. */
export async function loader(args: LoaderFunctionArgs) {
  const adviser = await requireAdviser(args);
  const { db, clock } = args.context;
  return json({ ...(await readContentRoom(db, adviser.officeId, clock.now())), done: new URL(args.request.url).searchParams.get("gjort") });
}

/** "It still exists": one press. */
export async function action(args: ActionFunctionArgs) {
  const adviser = await requireAdviser(args);
  const id = (await args.request.formData()).get("confirm");
  const { db, clock } = args.context;
  if (typeof id === "string" && !(await confirmAgain(db, adviser, id, clock.now()))) throw notFound();
  return seeOther("/admin/innhold?gjort=confirmed");
}

export default function Content() {
  const { t } = useTexts();
  const { offers, contacts, counts, texts, figures, pages, done } = useLoaderData<typeof loader>();
  const note = (["saved", "confirmed", "removed", "contact-saved", "entrance-saved", "entrance-removed"] as const).find((one) => one === done);
  return (
    <>
      <PageHeading title={t("admin:content.title")} lead={t("admin:content.lead")} />
      {note ? <SavedNote title={t(`admin:content.done.${note}`)} /> : null}
      <div className="desk-title">
        <h2>{t("admin:content.offers")}</h2>
        <LinkButton href="/admin/innhold/tilbud/ny">{t("admin:content.new")}</LinkButton>
      </div>
      <p className="note">{t("admin:content.offers-lead")}</p>
      <OfferTable rows={offers} caption={t("admin:content.offers")} name={t("admin:content.columns.title")} empty={t("admin:content.no-offers")} />
      <div className="desk-title">
        <h2>{t("admin:content.contacts.title")}</h2>
        <LinkButton href="/admin/innhold/kontakt/ny">{t("admin:content.contacts.new")}</LinkButton>
      </div>
      <p className="note">{t("admin:content.contacts.lead")}</p>
      <OfferTable rows={contacts} caption={t("admin:content.contacts.title")} name={t("admin:content.contacts.part")} empty={t("admin:content.contacts.none")} />
      <div className="desk-title">
        <h2>{t("admin:content.entrance.title")}</h2>
        <LinkButton href="/admin/innhold/inngang">{t("admin:content.entrance.open")}</LinkButton>
      </div>
      <h2 id="pages">{t("admin:content.pages")}</h2>
      <p className="note">{t("admin:content.pages-lead")}</p>
      <PageTable rows={pages.due} next={pages.next} />
      <h2>{t("admin:content.figures")}</h2>
      <p className="note">{t("admin:content.figures-lead")}</p>
      <FigureTable rows={figures.due} next={figures.next} />
      <h2>{t("admin:content.feedback")}</h2>
      <FeedbackCounts rows={counts} />
      {texts.length > 0 ? <h2>{t("admin:content.feedback-texts")}</h2> : null}
      <FeedbackTexts rows={texts} />
    </>
  );
}
