import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { isContactKind } from "#app/features/offers/kinds.ts";
import { keepOffer, removeOffer, typedOffer } from "#app/features/offers/keep-offer.server.ts";
import { contactForm, offerForm } from "#app/features/offers/offer-form.ts";
import { OfferPage } from "#app/features/offers/offer-page.tsx";
import { kindOf } from "#app/features/offers/read-offers.server.ts";
import { notFound } from "#app/http/answers.server.ts";
import { requireAdviser } from "#app/http/guards.server.ts";
import { readForm } from "#app/http/read-form.server.ts";
import { seeOther } from "#app/http/redirect.server.ts";
import type { PageHandle } from "#app/ui/page-handle.ts";
import { findOffer, type Offer } from "#db/queries/offers.server.ts";

export const handle: PageHandle = { title: "admin:content.form.edit-title" };

/** An offer, or a place to call: each has its own form. */
function whatIs(offer: Offer): "offer" | "contact" {
  const kind = kindOf(offer.kind);
  return kind && isContactKind(kind) ? "contact" : "offer";
}

export async function loader(args: LoaderFunctionArgs) {
  const adviser = await requireAdviser(args);
  const offer = await findOffer(args.context.db, { id: args.params.offerId ?? "", officeId: adviser.officeId });
  if (!offer) throw notFound();
  return json({ id: offer.id, what: whatIs(offer), typed: typedOffer(offer) });
}

/** Saves the offer, or removes it. Another office's offer looks the same as none. */
export async function action(args: ActionFunctionArgs) {
  const adviser = await requireAdviser(args);
  const { db, clock } = args.context;
  const id = args.params.offerId ?? "";
  const offer = await findOffer(db, { id, officeId: adviser.officeId });
  if (!offer) throw notFound();
  const form = await args.request.formData();
  if (form.has("remove")) {
    await removeOffer(db, adviser, id);
    return seeOther("/admin/innhold?gjort=removed");
  }
  form.set("key", id);
  const isContact = whatIs(offer) === "contact";
  const read = isContact ? readForm(form, contactForm) : readForm(form, offerForm);
  if (!read.ok) return json({ problems: read.problems, entered: read.entered }, { status: 400 });
  await keepOffer(db, adviser, read.value, clock.now());
  return seeOther(`/admin/innhold?gjort=${isContact ? "contact-saved" : "saved"}`);
}

export default function EditOffer() {
  const { id, what, typed } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return <OfferPage id={id} typed={sent?.entered ?? typed} problems={sent?.problems ?? {}} isNew={false} what={what} />;
}
