import { parse } from "node-html-parser";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it, vi } from "vitest";
import { PageBody } from "#app/features/pages/page-body.tsx";
import { readPage } from "#app/features/pages/read-page.server.ts";
import { TextProvider } from "#app/i18n/text-provider.tsx";
import { textsFor } from "#app/i18n/texts.server.ts";
import { FrameProvider } from "#app/ui/frame.tsx";


/** Somali without one block of the page about interpreters, and Pashto without the page. */
vi.mock("#app/features/texts/text-files.server.ts", async (importOriginal) => {
  const real = await importOriginal<typeof import("#app/features/texts/text-files.server.ts")>();
  const { blocks } = real.findTextFile("nb", "pages/tolk") as { blocks: { id: string; type: string }[] };
  const lost = blocks.find(({ type }) => type === "paragraph")!.id;
  const without = (lang: string, file: string) => (lang === "ps" && file === "pages/tolk" ? "all" : lang === "so" && file === "pages/tolk" ? lost : null);
  return {
    ...real,
    findCorrectedFile: (lang: string, file: string) => {
      const data = real.findCorrectedFile(lang, file);
      const what = without(lang, file);
      if (!what || !data) return data;
      return what === "all" ? null : { ...data, blocks: (data.blocks as { id: string }[]).filter(({ id }) => id !== what) };
    },
    readBlocks: (lang: string, file: string) => {
      const what = without(lang, file);
      return what === "all" ? {} : Object.fromEntries(Object.entries(real.readBlocks(lang, file)).filter(([id]) => id !== what));
    },
  };
});

function shown(lang: "so" | "ps") {
  const page = readPage("tolk", lang);
  const frame = { lang, dir: lang === "ps" ? "rtl" : "ltr", path: `/${lang}/tolk`, search: "", area: "visitor", office: null, demo: false, requestId: "test", signedIn: null } as const;
  const html = renderToStaticMarkup(
    <FrameProvider value={frame}>
      <TextProvider instance={textsFor(lang)}>
        <PageBody page={page} manner={{ slug: "tolk" }} />
      </TextProvider>
    </FrameProvider>,
  );
  return { page, html: parse(html), t: textsFor(lang).t };
}

it("a block that a language lacks comes in Norwegian, marked as that, and one line says so with a way to an interpreter", () => {
  const { page, html, t } = shown("so");
  expect(page.state).toMatchObject({ missing: 1 });
  const norwegian = html.querySelectorAll('div[lang="nb"][dir="ltr"]');
  expect(norwegian).toHaveLength(1);
  const line = html.querySelector(".provenance");
  expect(line?.text).toContain(t("pages:state.missing"));
  expect(line?.querySelector('a[href="/so/tolk"]')?.text).toBe(t("pages:state.ask-interpreter"));
});

it("a page that a language lacks is Norwegian as a whole, left to right, and says so in the reader's language", () => {
  const { page, html, t } = shown("ps");
  expect(page).toMatchObject({ lang: "nb", state: { missing: page.state.total } });
  expect(html.querySelectorAll('div[lang="nb"][dir="ltr"]').length).toBeGreaterThan(3);
  expect(html.querySelector("h1")?.closest('[lang="nb"]')).not.toBeNull();
  expect(html.querySelector(".provenance")?.text).toContain(t("pages:state.missing-all"));
});
