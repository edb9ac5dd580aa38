import { useTexts } from "#app/i18n/use-texts.ts";
import { PhoneLink } from "#app/ui/phone-link.tsx";
import { emergencyNumbers } from "./emergency.ts";

/** The numbers to call when there is danger, with the word first. */
export function EmergencyNumbers() {
  const { t } = useTexts();
  return (
    <ul className="emergency" aria-label={t("emergency")}>
      {emergencyNumbers.map(({ key, phone }) => (
        <li key={key}>
          {t(key)} <PhoneLink phone={phone} />
        </li>
      ))}
    </ul>
  );
}
