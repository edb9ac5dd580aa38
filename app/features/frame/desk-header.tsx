import { useTexts } from "#app/i18n/use-texts.ts";
import { useFrame } from "#app/ui/frame.tsx";

const rooms = [
  ["/admin/innboks", "admin:nav.inbox"],
  ["/admin/avtaler", "admin:nav.bookings"],
  ["/admin/tolk", "admin:nav.interpreter"],
  ["/admin/deltakere", "admin:nav.participants"],
  ["/admin/plan", "admin:nav.plan"],
  ["/admin/meldekort", "admin:nav.meldekort"],
  ["/admin/innhold", "admin:nav.content"],
  ["/admin/sprak", "admin:nav.texts"],
] as const;

/** Header of the adviser's desk. */
export function DeskHeader() {
  const { path, signedIn, demo } = useFrame();
  const { t, lang } = useTexts();
  const other = lang === "nn" ? "nb" : "nn";
  return (
    <header className="desk-header">
      {demo ? <p className="demo-line">{t("demo")}</p> : null}
      <div className="desk-header-row">
        <a className="brand" href="/admin">
          {t("brand")}
        </a>
        {signedIn?.kind === "adviser" ? (
          <>
            <nav aria-label={t("menu")}>
              {rooms.map(([href, key]) => (
                <a key={href} href={href} aria-current={path.startsWith(href) ? "page" : undefined}>
                  {t(key)}
                </a>
              ))}
            </nav>
            <div className="desk-account">
              <span>{signedIn.name}</span>
              <form method="post" action={`/admin/malform?til=${encodeURIComponent(path)}`}>
                <button name="to" value={other} lang={other}>
                  {t("admin:nav.other-form")}
                </button>
              </form>
              <form method="post" action="/admin/logg-ut">
                <button>{t("sign-out")}</button>
              </form>
            </div>
          </>
        ) : null}
      </div>
    </header>
  );
}
