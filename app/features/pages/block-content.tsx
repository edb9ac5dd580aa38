import type { ReactNode } from "react";
import { AskedQuestion } from "#app/features/meldekort/asked-question.tsx";
import { FortnightTable } from "#app/features/meldekort/fortnight-table.tsx";
import { isWrittenByDay } from "#app/features/meldekort/worked-fortnights.ts";
import { NeedContacts } from "#app/features/offers/local-contacts.tsx";
import { needsOf } from "#app/features/offers/needs-list.ts";
import type { ContactView } from "#app/features/offers/read-offers.server.ts";
import { OfficeCard } from "#app/features/offices/office-card.tsx";
import { EmergencyNumbers } from "#app/features/rules/emergency-numbers.tsx";
import { readFigure } from "#app/features/rules/figures.ts";
import { SourceLink } from "#app/features/rules/source-link.tsx";
import { formatDate } from "#app/i18n/format.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { Alert, type Tone } from "#app/ui/alert.tsx";
import { Bdi, NorwegianTerm } from "#app/ui/bdi.tsx";
import { Details } from "#app/ui/details.tsx";
import { Steps } from "#app/ui/steps.tsx";
import { LinkList, NextStep } from "./page-links.tsx";
import type { PageInLanguage } from "./page.ts";
import { RichText } from "./rich-text.tsx";

export type BlockInLanguage = PageInLanguage["blocks"][number];

/** `paper`: nothing to open or to press. `copy`: the Norwegian beside the reader's own, which has the anchors already. */
export type Manner = { slug: string; paper?: boolean; copy?: boolean; /** Places to call, for a list of needs. */ contacts?: readonly ContactView[] };

const calloutTones: Record<"info" | "warning" | "ask", Tone> = { info: "info", warning: "warning", ask: "neutral" };

/** Where a figure comes from, how long it holds and when it was last checked. */
function FigureSource({ figure }: { figure: string }) {
  const { t, lang } = useTexts();
  const { source, url, validFrom, checkedOn, certainty } = readFigure(figure);
  return (
    <small className="note">
      {t("pages:source")} <SourceLink name={source} url={url} />
      {validFrom ? (
        <>
          {" · "}
          {t("pages:valid-from")} <Bdi>{formatDate(validFrom, lang)}</Bdi>
        </>
      ) : null}
      {" · "}
      {t("pages:checked-on")} <Bdi>{formatDate(checkedOn, lang)}</Bdi>
      {certainty === "verified" || certainty === "computed" ? null : ` · ${t("pages:changes-often")}`}
    </small>
  );
}

/** One block of a page. */
export function BlockContent({ block, manner, level }: { block: BlockInLanguage; manner: Manner; /** Of a heading inside the block. */ level: 2 | 3 }): ReactNode {
  const { paper = false, copy = false } = manner;
  const rich = (text: string, figure?: string) => <RichText text={text} lang={block.lang} {...(figure ? { figure } : {})} />;
  const id = copy ? undefined : block.id;
  switch (block.type) {
    case "heading":
      return <h2 id={id}>{rich(block.text)}</h2>;
    case "paragraph":
      return <p>{rich(block.text)}</p>;
    case "list":
      return (
        <ul>
          {block.items.map((item, index) => (
            <li key={item}>
              {rich(item)}
              {copy ? null : <NeedContacts need={needsOf(manner.slug, block.id)?.[index]} contacts={manner.contacts ?? []} />}
            </li>
          ))}
        </ul>
      );
    case "steps":
      return <Steps steps={block.items.map((item) => ({ key: item, content: <span>{rich(item)}</span> }))} />;
    case "question": {
      const answer = block.answer.map((paragraph) => <p key={paragraph}>{rich(paragraph)}</p>);
      return paper || copy ? (
        <>
          <h3>{rich(block.question)}</h3>
          {answer}
        </>
      ) : (
        <Details summary={rich(block.question)} {...(id ? { id } : {})}>
          {answer}
        </Details>
      );
    }
    case "asked":
      return (
        <AskedQuestion question={rich(block.question)} norwegian={copy ? null : (block.norwegian ?? null)} id={id}>
          {block.answer.map((paragraph) => (
            <p key={paragraph}>{rich(paragraph)}</p>
          ))}
        </AskedQuestion>
      );
    case "fortnight": {
      const byDay = isWrittenByDay(block.example);
      const answers = <ul>{block.answers.map((answer) => <li key={answer}>{rich(answer)}</li>)}</ul>;
      const worked = (
        <>
          <p>{rich(block.text)}</p>
          {block.confirmation ? <p>{rich(block.confirmation)}</p> : null}
          {byDay ? null : answers}
          {copy ? null : <FortnightTable example={block.example} title={block.title} />}
          {byDay ? answers : null}
        </>
      );
      return paper || copy ? (
        <>
          <h3>{rich(block.title)}</h3>
          {worked}
        </>
      ) : (
        <Details summary={rich(block.title)} open={!byDay || block.example === "course"} {...(id ? { id } : {})}>
          {worked}
        </Details>
      );
    }
    case "callout":
      return (
        <Alert tone={calloutTones[block.tone]} {...(block.tone === "ask" ? { icon: "help" as const } : {})} title={rich(block.title)} level={level}>
          <p>{rich(block.text)}</p>
        </Alert>
      );
    case "figure":
      return (
        <p className="figure">
          {rich(block.text, block.figure)} {copy ? null : <FigureSource figure={block.figure} />}
        </p>
      );
    case "next-step":
      return <NextStep block={block} manner={manner} />;
    case "link-list":
      return <LinkList links={block.links} manner={manner} />;
    case "term":
      return (
        <dl className="term" id={id}>
          <dt>
            <NorwegianTerm>{block.term}</NorwegianTerm>
          </dt>
          <dd>{rich(block.explanation)}</dd>
        </dl>
      );
    case "contact":
      return copy ? null : <OfficeCard />;
    case "emergency":
      return copy ? null : <EmergencyNumbers />;
  }
}
