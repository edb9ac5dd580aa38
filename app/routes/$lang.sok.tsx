import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { searchForm } from "#app/features/search/search-form.ts";
import type { Found } from "#app/features/search/search-index.ts";
import { searchPages } from "#app/features/search/search-pages.server.ts";
import { SearchResults } from "#app/features/search/search-results.tsx";
import { requireLanguage } from "#app/http/guards.server.ts";
import { enteredIn, isLanguageSwitch, readForm, type Entered } from "#app/http/read-form.server.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { Button } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { TextField } from "#app/ui/field.tsx";
import type { PageHandle } from "#app/ui/page-handle.ts";
import { PageHeading } from "#app/ui/page-heading.tsx";

export const handle: PageHandle = { title: "search:title", form: true };

type Answer = { problem: string | null; entered: Entered; found: Found[] | null };

export function loader(args: LoaderFunctionArgs) {
  return json({ lang: requireLanguage(args) });
}

/** Searches by post, so that what somebody worries about stands in no address, no history and no log. */
export async function action(args: ActionFunctionArgs) {
  const lang = requireLanguage(args);
  const form = await args.request.formData();
  if (isLanguageSwitch(form)) return json<Answer>({ problem: null, entered: enteredIn(form), found: null });
  const read = readForm(form, searchForm);
  if (!read.ok) return json<Answer>({ problem: read.problems.query ?? null, entered: read.entered, found: null }, { status: 400 });
  return json<Answer>({ problem: null, entered: read.entered, found: searchPages(read.value.query, lang) });
}

export default function Search() {
  const { t } = useTexts();
  const answer = useActionData<typeof action>();
  const entered = answer?.entered.query;
  return (
    <>
      <PageHeading title={t("search:title")} />
      <Card>
        <form method="post" id="page-form" role="search" noValidate>
          <TextField
            name="query"
            label={t("search:label")}
            description={t("search:hint")}
            error={answer?.problem ? t(answer.problem as "search:too-short") : undefined}
            defaultValue={typeof entered === "string" ? entered : ""}
            autoComplete="off"
            enterKeyHint="search"
            maxLength={100}
          />
          <Button icon="search">{t("search:button")}</Button>
          <p className="note">{t("search:private")}</p>
        </form>
      </Card>
      {answer?.found ? <SearchResults found={answer.found} /> : null}
    </>
  );
}
