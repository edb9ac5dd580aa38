import { useTexts } from "#app/i18n/use-texts.ts";
import { useFrame } from "#app/ui/frame.tsx";
import { ButtonRow, LinkButton } from "#app/ui/button.tsx";
import { PhoneLink } from "#app/ui/phone-link.tsx";
import { MainTasks } from "./main-tasks.tsx";

export type Refusal = { reason: "not-found" | "signed-out" | "too-many" | "refused" | "broken"; kept?: string[] };

/** The page for everything that went wrong: never a dead end. Typed text is given back. */
export function Problem({ reason, kept = [] }: Refusal) {
  const { lang, area, office, requestId } = useFrame();
  const { t } = useTexts();
  const signIn = area === "admin" ? "/admin/logg-inn" : `/${lang}/logg-inn`;
  return (
    <>
      <h1>{t(`problems:${reason}.title`)}</h1>
      <p>{t(`problems:${reason}.text`)}</p>
      {kept.length > 0 ? (
        <div className="field">
          <label htmlFor="kept">{t("problems:your-text")}</label>
          <textarea id="kept" className="ds-input" readOnly rows={6} dir="auto" defaultValue={kept.join("\n\n")} />
        </div>
      ) : null}
      {reason === "signed-out" ? (
        <ButtonRow>
          <LinkButton href={signIn}>{t("sign-in")}</LinkButton>
        </ButtonRow>
      ) : null}
      {office ? (
        <p>
          <PhoneLink phone={office.phone} label={t("problems:call-office", { phone: "" })} />
        </p>
      ) : null}
      {area === "admin" ? (
        <p>
          <a href="/admin">{t("problems:to-start")}</a>
        </p>
      ) : (
        <MainTasks />
      )}
      <p className="reference">{t("problems:reference", { id: requestId })}</p>
    </>
  );
}
