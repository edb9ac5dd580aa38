import { formatPhone, telHref } from "#app/i18n/format.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { Icon } from "./icon.tsx";

/** A phone number to tap, kept together and left to right in every language. */
export function PhoneLink({ phone, label, icon = false }: { phone: string; label?: string; icon?: boolean }) {
  const { lang } = useTexts();
  const shown = formatPhone(phone, lang);
  return (
    <a className="phone" href={telHref(phone)}>
      {icon ? <Icon name="phone" /> : null}
      {label ? `${label} ` : null}
      <bdi dir="ltr">{shown}</bdi>
    </a>
  );
}
