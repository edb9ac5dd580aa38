import { HelpedBanner } from "#app/features/helped/helped-banner.tsx";
import { useTexts } from "#app/i18n/use-texts.ts";
import { useFrame } from "#app/ui/frame.tsx";
import { LanguageChoice } from "./language-choice.tsx";
import { PhoneLink } from "#app/ui/phone-link.tsx";

/** Header of every visitor and participant page: language first, then the office's name and phone, then the way in or out. */
export function SiteHeader({ withForm }: { withForm: boolean }) {
  const { lang, path, office, signedIn, demo } = useFrame();
  const { t } = useTexts();
  return (
    <header className="site-header">
      {demo ? <p className="demo-line">{t("demo")}</p> : null}
      <div className="site-header-row">
        {path === "/" ? null : <LanguageChoice withForm={withForm} />}
        <a className="brand" href={signedIn ? `/${lang}/min-side` : `/${lang}`}>
          {t("brand")}
        </a>
        {office ? (
          <p className="site-office">
            <span lang="nb" dir="ltr">
              {office.name}
            </span>{" "}
            <PhoneLink phone={office.phone} />
          </p>
        ) : null}
        {signedIn?.kind === "participant" ? (
          <form className="site-account" method="post" action={`/${lang}/logg-ut`}>
            <a href={`/${lang}/min-side`}>{t("my-page")}</a>
            {/* With an adviser beside there is one way out: the banner's. */}
            {signedIn.helper ? null : (
              <>
                <button name="then" value="hide">
                  {t("finish-and-hide")}
                </button>
                <button>{t("sign-out")}</button>
              </>
            )}
          </form>
        ) : path === "/" ? null : (
          <p className="site-account">
            <a href={`/${lang}/logg-inn`}>{t("sign-in")}</a>
          </p>
        )}
      </div>
      {signedIn?.helper ? <HelpedBanner name={signedIn.helper} /> : null}
    </header>
  );
}
