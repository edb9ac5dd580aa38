import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { AccessCardPrint } from "#app/features/participants/access-card-print.tsx";
import { printedCard } from "#app/features/participants/printed-card.server.ts";
import { readCard } from "#app/features/participants/read-card.server.ts";
import { openParticipant } from "#app/features/participants/read-participant.server.ts";
import { issueAccessCard, replaceAccessCard } from "#app/features/sign-in/access-card.server.ts";
import { notFound } from "#app/http/answers.server.ts";
import { requireAdviser } from "#app/http/guards.server.ts";
import { seeOther } from "#app/http/redirect.server.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { Alert } from "#app/ui/alert.tsx";
import type { PageHandle } from "#app/ui/page-handle.ts";

export const handle: PageHandle = { title: "admin:participants.card.page-title", bare: true };

export async function loader(args: LoaderFunctionArgs) {
  const adviser = await requireAdviser(args);
  const { db, clock, env, frame } = args.context;
  const now = clock.now();
  const participant = await openParticipant(db, adviser, args.params.participantId ?? "", "card-read", now);
  if (!participant) throw notFound();
  const { number } = await readCard(db, participant.id, now);
  const page = `/admin/deltakere/${participant.id}`;
  if (!number) throw seeOther(page);
  return json({ page, name: participant.name, card: printedCard(participant, { number, publicOrigin: env.publicOrigin, phone: frame.office?.phone ?? "" }) });
}

/** Makes a card, or a new one for the one the adviser saw. The answer is the page itself: the code is shown once, at no address. */
export async function action(args: ActionFunctionArgs) {
  const adviser = await requireAdviser(args);
  const { db, clock } = args.context;
  const now = clock.now();
  const participant = await openParticipant(db, adviser, args.params.participantId ?? "", "card-read", now);
  if (!participant) throw notFound();
  const by = { participantId: participant.id, adviserId: adviser.id, now };
  const replaces = (await args.request.formData()).get("replaces");
  const card = await readCard(db, participant.id, now);
  const seen = typeof replaces === "string" && replaces === card.number ? card.id : null;
  const made = seen ? await replaceAccessCard(db, { ...by, cardId: seen }) : await issueAccessCard(db, by);
  if (!made) return json({ code: null }, { status: 409 });
  return json({ code: { code: made.activationCode, expiresAt: made.activationExpiresAt.toISOString() } });
}

export default function AccessCard() {
  const { page, name, card } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const { t } = useTexts();
  const code = sent?.code ?? null;
  return (
    <>
      <div className="no-print print-help">
        <h1>{t("admin:participants.card.print-title", { name })}</h1>
        {sent && !code ? (
          <Alert tone="warning" role="alert" title={t("admin:participants.problems.card")} />
        ) : (
          <p>
            {t("admin:participants.card.print-help")} {code ? <b>{t("admin:participants.card.print-once")}</b> : t("admin:participants.card.print-no-code")}
          </p>
        )}
        <p>
          <a href={page}>{t("admin:participants.card.print-back", { name })}</a>
        </p>
      </div>
      <AccessCardPrint card={card} code={code} />
    </>
  );
}
