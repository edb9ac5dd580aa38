import { isRouteErrorResponse, Outlet, useMatches, useRouteError } from "@remix-run/react";
import type { ReactNode } from "react";
import { DeskHeader } from "./features/frame/desk-header.tsx";
import { HelpedBanner } from "./features/helped/helped-banner.tsx";
import { Problem, type Refusal } from "./features/pages/problem.tsx";
import { useTexts } from "./i18n/use-texts.ts";
import { styleSheets } from "./styles/style-sheets.ts";
import { useFrame } from "./ui/frame.tsx";
import type { PageHandle } from "./ui/page-handle.ts";
import { SiteFooter } from "./features/frame/site-footer.tsx";
import { SiteHeader } from "./features/frame/site-header.tsx";

function usePage(): { title: string; withForm: boolean; bare: boolean; fields: boolean; style: PageHandle["style"] } {
  const { t } = useTexts();
  const page = useMatches().at(-1);
  const handle = page?.handle as PageHandle | undefined;
  // Null, not undefined, where nothing failed: react-router's context starts as null.
  const failed = useRouteError() != null;
  const own = failed || !handle ? undefined : typeof handle.title === "function" ? handle.title(page?.data) : t(handle.title);
  const form = failed ? false : (handle?.form ?? false);
  const bare = failed ? false : (handle?.bare ?? false);
  const fields = failed ? true : (handle?.fields ?? true);
  return { fields: typeof fields === "function" ? fields(page?.data) : fields, style: failed ? undefined : handle?.style, bare: typeof bare === "function" ? bare(page?.data) : bare, withForm: typeof form === "function" ? form(page?.data) : form, title: own ? `${own} – ${t("brand")}` : t("brand") };
}

/** The page around every page, error pages too: language and direction stand in the first byte. No script of the framework. */
export function Layout({ children }: { children: ReactNode }) {
  const { lang, dir, area, signedIn } = useFrame();
  const { t } = useTexts();
  const { bare, fields, style, title, withForm } = usePage();
  const admin = area === "admin";
  // What the small script needs: whose drafts, how long the session lasts, and its words.
  const forScript = signedIn ? { "data-owner": signedIn.owner, "data-left": signedIn.secondsLeft, "data-soon": t("problems:session-soon"), "data-stay": t("problems:session-stay") } : {};
  return (
    <html lang={lang} dir={dir}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        {area === "visitor" ? null : <meta name="robots" content="noindex" />}
        {signedIn ? <meta name="session-ends" content={signedIn.endsAt} /> : null}
        <style dangerouslySetInnerHTML={{ __html: styleSheets.participant }} />
        {fields ? <style dangerouslySetInnerHTML={{ __html: styleSheets.fields }} /> : null}
        <style dangerouslySetInnerHTML={{ __html: area === "visitor" ? styleSheets.reading : styleSheets.own }} />
        {style ? <style dangerouslySetInnerHTML={{ __html: styleSheets[style] }} /> : null}
        {admin ? <style dangerouslySetInnerHTML={{ __html: styleSheets.admin }} /> : null}
        {signedIn ? <script src="/videre.js" defer /> : null}
      </head>
      <body className={admin ? "desk" : undefined} {...forScript}>
        <a className="ds-skip-link" href="#content">
          {t("skip-to-content")}
        </a>
        {bare ? null : admin ? <DeskHeader /> : <SiteHeader withForm={withForm} />}
        {bare && signedIn?.helper ? <HelpedBanner name={signedIn.helper} /> : null}
        <main id="content" tabIndex={-1}>
          {children}
        </main>
        {bare || admin ? null : <SiteFooter />}
      </body>
    </html>
  );
}

export default function App() {
  return <Outlet />;
}

/** The last page of all: what happened, what to do now, whom to call, and the id of the request. */
export function ErrorBoundary() {
  const error = useRouteError();
  const refusal: Refusal = isRouteErrorResponse(error)
    ? { ...(error.data as Refusal | null), reason: (error.data as Refusal | null)?.reason ?? (error.status === 404 ? "not-found" : "broken") }
    : { reason: "broken" };
  return <Problem {...refusal} />;
}
