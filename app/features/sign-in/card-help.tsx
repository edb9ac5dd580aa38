import { useTexts } from "#app/i18n/use-texts.ts";
import { useFrame } from "#app/ui/frame.tsx";
import { PhoneLink } from "#app/ui/phone-link.tsx";

/** Under the sign-in form: what to do without a card, or without the PIN. Never a dead end. */
export function CardHelp() {
  const { t } = useTexts();
  const { office } = useFrame();
  return (
    <>
      <h2>{t("sign-in:help.lost-title")}</h2>
      <p>{t("sign-in:help.lost")}</p>
      <h2>{t("sign-in:help.no-card-title")}</h2>
      <p>{t("sign-in:help.no-card")}</p>
      {office ? (
        <p>
          <PhoneLink phone={office.phone} label={t("sign-in:help.call")} icon />
        </p>
      ) : null}
    </>
  );
}

/** When a card is locked: the office can open it at once. */
export function LockedCardHelp() {
  const { t } = useTexts();
  const { office } = useFrame();
  return (
    <p>
      {t("sign-in:problems.locked-help")} {office ? <PhoneLink phone={office.phone} /> : null}
    </p>
  );
}
