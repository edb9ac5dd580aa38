import { readFigure } from "#app/features/rules/figures.ts";
import { formatPhone, isolate, telHref } from "#app/i18n/format.ts";
import { useTexts } from "#app/i18n/use-texts.ts";
import { Button } from "#app/ui/button.tsx";
import { Status } from "#app/ui/status.tsx";
import { Steps } from "#app/ui/steps.tsx";
import { programmeHours, type NextStep, type StepLink } from "./next-steps.ts";

type Step = NextStep & { done: boolean };

/** The message form with the public page as its topic, the way that page's own link says it. */
export const askPath = "min-side/meldinger/ny?tema=jobb-intervju-skoleplass";

function Help({ link }: { link: StepLink }) {
  const { t, lang } = useTexts();
  const nav = String(readFigure("nav-phone").value);
  const to: Record<StepLink, { href: string; rel?: string }> = {
    ask: { href: `/${lang}/${askPath}` },
    "call-nav": { href: telHref(`+47${nav.replace(/\s/g, "")}`) },
    examples: { href: `/${lang}/meldekort/eksempler` },
    which: { href: `/${lang}/meldekort/hvilket` },
    tax: { href: "https://www.skatteetaten.no", rel: "noreferrer" },
  };
  return (
    <a {...to[link]}>
      {t(`outcomes:links.${link}`)}
      {link === "call-nav" ? (
        <>
          : <bdi dir="ltr">{formatPhone(nav, lang)}</bdi>
        </>
      ) : null}
    </a>
  );
}

/** One step: what, how, where help is, and the button that ticks it. The address of the answer ends at the step. */
function OneStep({ step }: { step: Step }) {
  const { t } = useTexts();
  const look = t as unknown as (key: string, values: { hours: string }) => string;
  const say = (text: string) => look(`outcomes:step-texts.${text}`, { hours: isolate(String(programmeHours())) });
  return (
    <div id={step.code}>
      <h3>{t(`outcomes:steps.${step.code}`)}</h3>
      {step.done ? <Status tone="success" icon="check">{t("outcomes:page.done")}</Status> : <p>{step.texts.map(say).join(" ")}</p>}
      {step.done ? null : step.links.map((link) => <p key={link}><Help link={link} /></p>)}
      <Button variant={step.done ? "tertiary" : "secondary"} name={step.done ? "untick" : "tick"} value={step.code} formAction={`#${step.code}`} aria-label={`${t(step.done ? "outcomes:page.untick" : "outcomes:page.tick")}: ${t(`outcomes:steps.${step.code}`)}`}>
        {t(step.done ? "outcomes:page.untick" : "outcomes:page.tick")}
      </Button>
    </div>
  );
}

/** What to do now, in order; each step is ticked by a plain post. */
export function StepList({ steps }: { steps: readonly Step[] }) {
  return (
    <form method="post">
      <Steps steps={steps.map((step) => ({ key: step.code, state: step.done ? "done" : "later", content: <OneStep step={step} /> }))} />
    </form>
  );
}
