import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { FormProblems } from "#app/features/desk/form-problems.tsx";
import { otherLanguageCode, spokenLanguages } from "#app/features/interpreter/spoken-languages.ts";
import { createParticipant } from "#app/features/participants/create-participant.server.ts";
import { newParticipantForm } from "#app/features/participants/participant-form.ts";
import { ParticipantFields } from "#app/features/participants/participant-fields.tsx";
import { readColleagues } from "#app/features/participants/read-colleagues.server.ts";
import { TeamPart } from "#app/features/participants/team-fields.tsx";
import { requireAdviser } from "#app/http/guards.server.ts";
import { readForm } from "#app/http/read-form.server.ts";
import { seeOther } from "#app/http/redirect.server.ts";
import { newId } from "#app/ids.server.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { Button, ButtonRow, LinkButton } from "#app/ui/button.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import type { PageHandle } from "#app/ui/page-handle.ts";

export const handle: PageHandle = { title: "admin:participants.form.new-title", form: true };

const form = newParticipantForm([...spokenLanguages.map(({ code }) => code), otherLanguageCode]);

export async function loader(args: LoaderFunctionArgs) {
  const adviser = await requireAdviser(args);
  return json({ key: newId(), ownRole: adviser.role, colleagues: await readColleagues(args.context.db, adviser) });
}

export async function action(args: ActionFunctionArgs) {
  const adviser = await requireAdviser(args);
  const read = readForm(await args.request.formData(), form);
  if (!read.ok) return json({ problems: read.problems, entered: read.entered }, { status: 400 });
  const created = await createParticipant(args.context.db, adviser, read.value, args.context.clock.now());
  if (!created.ok) return json({ problems: created.problems, entered: read.entered }, { status: 400 });
  return seeOther(`/admin/deltakere/${created.participantId}?gjort=created`);
}

export default function NewParticipant() {
  const { key, ownRole, colleagues } = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  const { t } = useTexts();
  const typed = sent?.entered ?? { ownRole };
  const problems = sent?.problems ?? {};
  return (
    <>
      <PageHeading title={t("admin:participants.form.new-title")} back={{ href: "/admin/deltakere", label: t("admin:participants.page.back") }} />
      <FormProblems problems={problems} />
      <form id="page-form" className="desk-form" method="post" noValidate>
        <input type="hidden" name="key" value={key} />
        <ParticipantFields typed={typed} problems={problems} />
        <TeamPart typed={typed} problems={problems} colleagues={colleagues} />
        <ButtonRow>
          <Button variant="primary">{t("admin:participants.form.create")}</Button>
          <LinkButton href="/admin/deltakere" variant="tertiary">
            {t("admin:desk.cancel-form")}
          </LinkButton>
        </ButtonRow>
      </form>
    </>
  );
}
