import { FormProblems, type Problems } from "#app/features/desk/form-problems.tsx";
import type { Typed } from "#app/features/desk/typed.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { Button, ButtonRow, LinkButton } from "#app/ui/button.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { OfferFields } from "./offer-fields.tsx";

/** The form for a local offer, new or kept; a kept one can be removed. */
export function OfferPage({ id, typed, problems, isNew }: { id: string; typed: Typed; problems: Problems; isNew: boolean }) {
  const { t } = useTexts();
  return (
    <>
      <PageHeading title={t(isNew ? "admin:content.form.new-title" : "admin:content.form.edit-title")} back={{ href: "/admin/innhold", label: t("admin:content.back") }} />
      <FormProblems problems={problems} />
      <form id="page-form" className="desk-form" method="post" noValidate>
        <input type="hidden" name="key" value={id} />
        <OfferFields typed={typed} problems={problems} />
        <ButtonRow>
          <Button>{t("admin:desk.save")}</Button>
          <LinkButton href="/admin/innhold" variant="tertiary">
            {t("admin:desk.cancel-form")}
          </LinkButton>
        </ButtonRow>
      </form>
      {isNew ? null : (
        <form method="post">
          <Button variant="danger" name="remove" value="yes">
            {t("admin:content.remove")}
          </Button>
        </form>
      )}
    </>
  );
}
