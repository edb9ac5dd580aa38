import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { keepOffer } from "#app/features/offers/keep-offer.server.ts";
import { contactForm } from "#app/features/offers/offer-form.ts";
import { OfferPage } from "#app/features/offers/offer-page.tsx";
import { requireAdviser } from "#app/http/guards.server.ts";
import { readForm } from "#app/http/read-form.server.ts";
import { seeOther } from "#app/http/redirect.server.ts";
import { newId } from "#app/ids.server.ts";
import type { PageHandle } from "#app/ui/page-handle.ts";

export const handle: PageHandle = { title: "admin:content.contacts.new" };

export async function loader(args: LoaderFunctionArgs) {
  await requireAdviser(args);
  return json({ key: newId() });
}

/** Keeps a place to call. */
export async function action(args: ActionFunctionArgs) {
  const adviser = await requireAdviser(args);
  const read = readForm(await args.request.formData(), contactForm);
  if (!read.ok) return json({ problems: read.problems, entered: read.entered }, { status: 400 });
  await keepOffer(args.context.db, adviser, read.value, args.context.clock.now());
  return seeOther("/admin/innhold?gjort=contact-saved");
}

export default function NewContact() {
  const { key } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return <OfferPage id={key} typed={sent?.entered ?? {}} problems={sent?.problems ?? {}} isNew what="contact" />;
}
