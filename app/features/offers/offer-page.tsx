import { FormProblems, type Problems } from "#app/features/desk/form-problems.tsx";
import type { Typed } from "#app/features/desk/typed.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { Button, ButtonRow, LinkButton } from "#app/ui/button.tsx";
import { PageHeading } from "#app/ui/page-heading.tsx";
import { ContactFields, OfferFields } from "./offer-fields.tsx";

const titles = {
  offer: { new: "admin:content.form.new-title", edit: "admin:content.form.edit-title", remove: "admin:content.remove" },
  contact: { new: "admin:content.contacts.new", edit: "admin:content.contacts.edit", remove: "admin:content.contacts.remove" },
} as const;

/** The form for a local offer or a place to call, new or kept; a kept one can be removed. */
export function OfferPage({ id, typed, problems, isNew, what = "offer" }: { id: string; typed: Typed; problems: Problems; isNew: boolean; what?: keyof typeof titles }) {
  const { t } = useTexts();
  const Fields = what === "contact" ? ContactFields : OfferFields;
  return (
    <>
      <PageHeading title={t(titles[what][isNew ? "new" : "edit"])} back={{ href: "/admin/innhold", label: t("admin:content.back") }} />
      <FormProblems problems={problems} />
      <form id="page-form" className="desk-form" method="post" noValidate>
        <input type="hidden" name="key" value={id} />
        <Fields typed={typed} problems={problems} />
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
            {t(titles[what].remove)}
          </Button>
        </form>
      )}
    </>
  );
}
