import type { ReactElement } from "react";
import { Trans } from "react-i18next";
import { readFigure, type Figure } from "#app/features/rules/figures.ts";
import { formatKroner, formatNumber, formatTime } from "#app/i18n/format.ts";
import { breakLongWords } from "#app/i18n/break-long-words.ts";
import { Bdi, NorwegianTerm } from "#app/ui/bdi.tsx";
import { useFrame } from "#app/ui/frame.tsx";
import { PhoneLink } from "#app/ui/phone-link.tsx";

const emphasis = { b: <b />, nb: <NorwegianTerm>{null}</NorwegianTerm> };

/** A rule figure as people read it: kroner and clock in the language's way, phone numbers as links; all kept together in right-to-left text. */
function FigureValue({ figure, lang }: { figure: Figure; lang: string }) {
  if (figure.unit === "phone") return <PhoneLink phone={String(figure.value)} />;
  if (figure.unit === "nok") return <Bdi>{formatKroner(Number(figure.value), lang)}</Bdi>;
  if (figure.unit === "time") return <Bdi>{formatTime(`2026-01-01T${String(figure.value)}:00+01:00`, lang)}</Bdi>;
  return <Bdi>{typeof figure.value === "number" ? formatNumber(figure.value, lang) : figure.value}</Bdi>;
}

/** Where a word stands in the text, and where it is explained: the link goes there, and back. */
export const wordIds = (index: number | string) => ({ place: `o${index}`, explained: `ord-${index}` });

/** Text of a page block: `<b>`, `<nb>` for a kept Norwegian word, `<w3>` for one that is explained below, and placeholders for figures and the office. */
export function RichText({ text, lang, figure }: { text: string; lang: string; figure?: string }) {
  const { office } = useFrame();
  const components: Record<string, ReactElement> = { ...emphasis };
  const markup = breakLongWords(text).replace(/\{\{([\w.-]+)\}\}/g, (_, name: string) => {
    const tag = `p${Object.keys(components).length}`;
    if (name === "value" && figure) components[tag] = <FigureValue figure={readFigure(figure)} lang={lang} />;
    else if (name.startsWith("figure.")) components[tag] = <FigureValue figure={readFigure(name.slice(7))} lang={lang} />;
    else if (name === "officePhone") components[tag] = office ? <PhoneLink phone={office.phone} /> : <span />;
    else if (name === "officeName") components[tag] = <NorwegianTerm>{office?.name}</NorwegianTerm>;
    else if (name === "municipality") components[tag] = <NorwegianTerm>{office?.municipality}</NorwegianTerm>;
    else throw new Error(`unknown placeholder ${name}`);
    return `<${tag}/>`;
  });
  for (const [, index = ""] of text.matchAll(/<w(\d+)>/g)) {
    const { place, explained } = wordIds(index);
    components[`w${index}`] = <a className="word" id={place} href={`#${explained}`} children={null} />;
  }
  return <Trans defaults={markup} components={components} />;
}

