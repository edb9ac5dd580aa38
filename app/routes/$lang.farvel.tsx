import { json, type HeadersFunction, type LoaderFunctionArgs } from "@remix-run/node";
import { requireLanguage } from "#app/http/guards.server.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import type { PageHandle } from "#app/ui/page-handle.ts";
import { PageHeading } from "#app/ui/page-heading.tsx";

/** Where "finish and hide" leads: a site that anybody could be looking at. */
const elsewhere = "https://www.yr.no/";

export const handle: PageHandle = { title: "sign-in:goodbye.title", bare: true };

/**
 * A stop of our own on the way out: browsers that follow form-action across redirects refuse to go from a form straight to
 * another site. The refresh takes this page's place in the history.
 */
export const headers: HeadersFunction = () => ({ Refresh: `0; url=${elsewhere}`, "Cache-Control": "no-store" });

export function loader(args: LoaderFunctionArgs) {
  requireLanguage(args);
  return json(null);
}

export default function Goodbye() {
  const { t } = useTexts();
  return (
    <>
      <PageHeading title={t("sign-in:goodbye.title")} />
      <p>
        <a href={elsewhere} rel="noreferrer">
          {t("sign-in:goodbye.link")}
        </a>
      </p>
    </>
  );
}
