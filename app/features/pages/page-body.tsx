import type { ReactNode } from "react";
import { readFigure } from "#app/features/rules/figures.ts";
import { formatDayWithYear, telHref } from "#app/i18n/format.ts";
import { directionOf } from "#app/i18n/languages.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { useFrame } from "#app/ui/frame.tsx";
import { Alert, type Tone } from "#app/ui/alert.tsx";
import { Bdi, NorwegianTerm } from "#app/ui/bdi.tsx";
import { ButtonRow, LinkButton } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { Details } from "#app/ui/details.tsx";
import { EmergencyNumbers } from "#app/features/rules/emergency-numbers.tsx";
import { TextStateLine } from "#app/features/texts/text-state-line.tsx";
import { OfficeCard } from "#app/features/offices/office-card.tsx";
import type { PageInLanguage } from "./page.ts";
import { Steps } from "#app/ui/steps.tsx";
import { RichText } from "./rich-text.tsx";

type BlockInLanguage = PageInLanguage["blocks"][number];

const calloutTones: Record<"info" | "warning" | "ask", Tone> = { info: "info", warning: "warning", ask: "neutral" };

/** Where a figure comes from, how long it holds and when it was last checked. */
function FigureSource({ figure }: { figure: string }) {
  const { t, lang } = useTexts();
  const { source, validFrom, checkedOn, certainty } = readFigure(figure);
  return (
    <small className="note">
      {t("pages:source")}{" "}
      <span lang="nb" dir="ltr">
        {source}
      </span>
      {validFrom ? (
        <>
          {" · "}
          {t("pages:valid-from")} <Bdi>{formatDayWithYear(validFrom, lang)}</Bdi>
        </>
      ) : null}
      {" · "}
      {t("pages:checked-on")} <Bdi>{formatDayWithYear(checkedOn, lang)}</Bdi>
      {certainty === "verified" || certainty === "computed" ? null : ` · ${t("pages:changes-often")}`}
    </small>
  );
}

function NextStep({ block }: { block: Extract<BlockInLanguage, { type: "next-step" }> }) {
  const { lang, office } = useFrame();
  return (
    <Card>
      <p>
        <RichText text={block.text} lang={block.lang} />
      </p>
      <ButtonRow>
        {block.links.map(({ to, label }, index) => {
          const href = to === "tel:office" ? (office ? telHref(office.phone) : `/${lang}/kontakt`) : `/${lang}/${to}`;
          return (
            <LinkButton key={to} href={href} variant={index === 0 ? "primary" : "secondary"} {...(to === "tel:office" ? { icon: "phone" as const } : {})}>
              {label}
            </LinkButton>
          );
        })}
      </ButtonRow>
    </Card>
  );
}

function BlockContent({ block }: { block: BlockInLanguage }): ReactNode {
  const rich = (text: string, figure?: string) => <RichText text={text} lang={block.lang} {...(figure ? { figure } : {})} />;
  switch (block.type) {
    case "heading":
      return <h2 id={block.id}>{block.text}</h2>;
    case "paragraph":
      return <p>{rich(block.text)}</p>;
    case "list":
      return <ul>{block.items.map((item) => <li key={item}>{rich(item)}</li>)}</ul>;
    case "steps":
      return <Steps steps={block.items.map((item) => ({ key: item, content: <span>{rich(item)}</span> }))} />;
    case "question":
      return (
        <Details summary={block.question} id={block.id}>
          {block.answer.map((paragraph) => (
            <p key={paragraph}>{rich(paragraph)}</p>
          ))}
        </Details>
      );
    case "callout":
      return (
        <Alert tone={calloutTones[block.tone]} {...(block.tone === "ask" ? { icon: "help" as const } : {})} title={rich(block.title)} level={3}>
          <p>{rich(block.text)}</p>
        </Alert>
      );
    case "figure":
      return (
        <p className="figure">
          {rich(block.text, block.figure)} <FigureSource figure={block.figure} />
        </p>
      );
    case "next-step":
      return <NextStep block={block} />;
    case "term":
      return (
        <dl className="term" id={block.id}>
          <dt>
            <NorwegianTerm>{block.term}</NorwegianTerm>
          </dt>
          <dd>{rich(block.explanation)}</dd>
        </dl>
      );
    case "contact":
      return <OfficeCard />;
    case "emergency":
      return <EmergencyNumbers />;
  }
}

/** One information page, block by block; a block that exists in Norwegian only says so with `lang`. */
export function PageBody({ page }: { page: PageInLanguage }) {
  const { t, lang } = useTexts();
  return (
    <article className="page">
      <h1>{page.title}</h1>
      <p className="lead">{page.summary}</p>
      <TextStateLine state={page.state} />
      {page.blocks.map((block) =>
        block.lang === lang ? (
          <BlockContent key={block.id} block={block} />
        ) : (
          <div key={block.id} lang={block.lang} dir={directionOf(block.lang)}>
            <BlockContent block={block} />
          </div>
        ),
      )}
    </article>
  );
}
