import { Fragment, type ReactNode } from "react";
import { TextStateLine } from "#app/features/texts/text-state-line.tsx";
import { directionOf, sourceLanguage } from "#app/i18n/languages.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { InLanguage } from "#app/ui/in-language.tsx";
import { BlockContent, type BlockInLanguage, type Manner } from "./block-content.tsx";
import type { PageInLanguage } from "./page.ts";
import { RichText } from "./rich-text.tsx";

type BodyProps = {
  page: PageInLanguage;
  /** The same blocks in Norwegian, to stand beside. */
  norwegian?: PageInLanguage | null;
  manner: Manner;
  /** What stands under the summary: tools, the rules that were chosen. */
  top?: ReactNode;
  /** What stands before a block: the question which rules hold. */
  before?: { index: number; content: ReactNode } | null;
};

function InOwnLanguage({ block, manner, level }: { block: BlockInLanguage; manner: Manner; level: 2 | 3 }) {
  const { lang } = useTexts();
  if (block.lang === lang) return <BlockContent block={block} manner={manner} level={level} />;
  return (
    <div lang={block.lang} dir={directionOf(block.lang)}>
      <BlockContent block={block} manner={manner} level={level} />
    </div>
  );
}

/** A block with its Norwegian original beside it; one that is only in Norwegian stands alone. */
function Pair({ own, norwegian, children }: { own: { lang: string }; norwegian: ReactNode; children: ReactNode }) {
  if (own.lang === sourceLanguage || norwegian === null) return <>{children}</>;
  return (
    <div className="pair">
      <div>{children}</div>
      <InLanguage lang={sourceLanguage}>{norwegian}</InLanguage>
    </div>
  );
}

/** One information page, block by block; a block that exists in Norwegian only says so with `lang`. */
export function PageBody({ page, norwegian = null, manner, top, before }: BodyProps) {
  const firstHeading = page.blocks.findIndex(({ type }) => type === "heading");
  return (
    <>
      <Pair own={page} norwegian={norwegian ? <Head page={norwegian} copy /> : null}>
        <Head page={page} />
      </Pair>
      <TextStateLine state={page.state} />
      {top}
      {page.blocks.map((block, index) => {
        // What stands before the first heading is not below one.
        const level = firstHeading !== -1 && index > firstHeading ? 3 : 2;
        const original = norwegian?.blocks.find((one) => one.id === block.id);
        return (
          <Fragment key={block.id}>
            {before?.index === index ? before.content : null}
            <Pair own={block} norwegian={original && !["contact", "emergency"].includes(block.type) ? <BlockContent block={original} manner={{ ...manner, copy: true }} level={level} /> : null}>
              <InOwnLanguage block={block} manner={manner} level={level} />
            </Pair>
          </Fragment>
        );
      })}
      {before?.index === page.blocks.length ? before.content : null}
    </>
  );
}

function Head({ page, copy = false }: { page: PageInLanguage; copy?: boolean }) {
  const Title = copy ? "p" : "h1";
  const rich = (text: string) => <RichText text={text} lang={page.lang} />;
  const { lang } = useTexts();
  const written = page.lang === lang ? {} : { lang: page.lang, dir: directionOf(page.lang) };
  return (
    <>
      <Title {...written} className={copy ? "lead" : undefined}>{copy ? <b>{rich(page.title)}</b> : rich(page.title)}</Title>
      <p {...written} className="lead">
        {rich(page.summary)}
      </p>
    </>
  );
}
