import { useTexts } from "#app/i18n/use-texts.ts";
import { Alert } from "#app/ui/alert.tsx";
import { ActionList } from "#app/ui/action-list.tsx";
import { PhoneLink } from "#app/ui/phone-link.tsx";
import type { AskRefusal } from "./why-not-ask.ts";

/** Why no interpreter can be asked for, and what to do instead. */
export function RefusedView({ reason, phone }: { reason: AskRefusal; phone: string }) {
  const { t, lang } = useTexts();
  return (
    <>
      <Alert tone="warning" title={t(`interpreter:refusals.${reason}`)}>
        <p>
          {t("interpreter:refusals.call")} <PhoneLink phone={phone} />
        </p>
      </Alert>
      <ActionList
        items={[
          { href: `/${lang}/min-side/tolk`, icon: "interpreter", label: t("interpreter:need.title"), hint: t("interpreter:need.hint") },
          { href: `/${lang}/min-side/avtaler`, icon: "calendar", label: t("common:meetings") },
        ]}
      />
    </>
  );
}
