import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { FormProblems } from "#app/features/desk/form-problems.tsx";
import { otherLanguageCode, spokenLanguages } from "#app/features/interpreter/spoken-languages.ts";
import { editParticipant, readParticipantForm } from "#app/features/participants/edit-participant.server.ts";
import { participantForm } from "#app/features/participants/participant-form.ts";
import { ParticipantFields } from "#app/features/participants/participant-fields.tsx";
import { openParticipant } from "#app/features/participants/read-participant.server.ts";
import { notFound } from "#app/http/answers.server.ts";
import { requireAdviser } from "#app/http/guards.server.ts";
import { readForm } from "#app/http/read-form.server.ts";
import { seeOther } from "#app/http/redirect.server.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { Button, ButtonRow, LinkButton } from "#app/ui/button.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import type { PageHandle } from "#app/ui/page-handle.ts";

export const handle: PageHandle = { title: "admin:participants.form.edit-title", form: true };

const form = participantForm([...spokenLanguages.map(({ code }) => code), otherLanguageCode]);

export async function loader(args: LoaderFunctionArgs) {
  const adviser = await requireAdviser(args);
  const { db, clock } = args.context;
  const participant = await openParticipant(db, adviser, args.params.participantId ?? "", "participant-read", clock.now());
  if (!participant) throw notFound();
  return json({ id: participant.id, name: participant.name, kept: await readParticipantForm(db, participant) });
}

export async function action(args: ActionFunctionArgs) {
  const adviser = await requireAdviser(args);
  const { db, clock } = args.context;
  const now = clock.now();
  const participant = await openParticipant(db, adviser, args.params.participantId ?? "", "participant-read", now);
  if (!participant) throw notFound();
  const read = readForm(await args.request.formData(), form);
  if (!read.ok) return json({ problems: read.problems, entered: read.entered }, { status: 400 });
  const edited = await editParticipant({ db, adviser, participant, form: read.value, now });
  if (!edited.ok) return json({ problems: edited.problems, entered: read.entered }, { status: 409 });
  return seeOther(`/admin/deltakere/${participant.id}?gjort=${edited.ordersFollow ? "saved-need" : "saved"}`);
}

export default function EditParticipant() {
  const { id, name, kept } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const { t } = useTexts();
  const problems = sent?.problems ?? {};
  return (
    <>
      <PageHeading title={t("admin:participants.form.edit-title")} lead={t("admin:participants.form.edit-lead")} back={{ href: `/admin/deltakere/${id}`, label: name }} />
      <FormProblems problems={problems} />
      <form id="page-form" className="desk-form" method="post" noValidate>
        <ParticipantFields typed={sent?.entered ?? kept} problems={problems} />
        <ButtonRow>
          <Button variant="primary">{t("admin:participants.form.save")}</Button>
          <LinkButton href={`/admin/deltakere/${id}`} variant="tertiary">
            {t("admin:desk.cancel-form")}
          </LinkButton>
        </ButtonRow>
      </form>
    </>
  );
}
