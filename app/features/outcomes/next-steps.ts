import type { MeldekortType } from "#app/features/meldekort/period.ts";
import { readFigure } from "#app/features/rules/figures.ts";
import type { LegalBasis, Situation } from "#dialect";
import { isJob, isStudy, type OutcomeKind } from "./outcome-kinds.ts";

/** What there is to do, as codes (outcomes:steps). Kept when ticked: a code that leaves this list is a tick nobody sees. */
export const stepCodes = [
  "say-yes", "time-off", "practise", "questions", "papers", "way",
  "contract", "tell-nav", "meldekort", "programme", "tax-card", "answer-place", "study-money", "plan",
] as const;
export type StepCode = (typeof stepCodes)[number];

/** What somebody has got, and what is known of her. `meldekort` null: nobody has said which. */
export type Case = { kind: OutcomeKind; hoursAWeek: number | null; meldekort: MeldekortType | null; situation: Situation; legalBasis: LegalBasis | null };

export type StepLink = "ask" | "call-nav" | "examples" | "which" | "tax";

/** One thing to do: its sentences (outcomes:step-texts) in order, and where help for it is. */
export type NextStep = { code: StepCode; texts: string[]; links: StepLink[] };

/**
 * How to fill in the meldekort (facts 2.2, 2.3): hours where the card asks for hours, yes or no where it only asks whether
 * she worked, and a question to Nav where we know no rule. Nobody stops sending on her own (facts 2.1, 2.6.4).
 */
function meldekortStep({ kind, meldekort }: Case): NextStep {
  const job = !isJob(kind)
    ? []
    : { jobseeker: ["meldekort-jobseeker"], dagpenger: ["meldekort-hours", "meldekort-paid"], aap: ["meldekort-hours", "meldekort-paid"], tiltakspenger: ["meldekort-tiltakspenger"], unknown: ["meldekort-unknown"] }[meldekort ?? "unknown"];
  const schoolUnknown = job.length > 0 ? "meldekort-school-ask" : "meldekort-school-unknown";
  const school = !isStudy(kind) ? [] : [meldekort === "dagpenger" ? "meldekort-school-days" : meldekort ? "meldekort-school-ask" : schoolUnknown];
  const links: StepLink[] = [...(job.length > 0 && meldekort !== "tiltakspenger" ? ["examples" as const] : []), ...(meldekort ? [] : ["which" as const])];
  const asksNav = meldekort === "tiltakspenger" || (school.length > 0 && meldekort !== "dagpenger");
  return { code: "meldekort", texts: [...job, ...school, "meldekort-stop"], links: [...links, ...(asksNav ? ["call-nav" as const] : [])] };
}

/** Work hours a week from which somebody is as a rule outside the programme (facts 1.1.4), of the law of 2026. */
export function programmeHours(): number {
  return Number(readFigure("introduksjonsprogram-work-hours").value);
}

/** What work means for the programme: the limit only where the law of 2026 holds, less than it may be part of it (facts 1.4.3). */
function programmeStep({ kind, hoursAWeek, legalBasis }: Case): NextStep {
  const isLess = hoursAWeek !== null && hoursAWeek < programmeHours();
  const rule = legalBasis !== "law-2026" ? "programme-ask" : isLess ? "programme-part" : "programme-hours";
  const texts = [rule, "programme-before", ...(kind === "temporary-job" && rule === "programme-hours" ? ["programme-back"] : [])];
  return { code: "programme", texts, links: ["ask"] };
}

function interviewSteps({ meldekort }: Case): NextStep[] {
  const plain = (code: StepCode): NextStep => ({ code, texts: [code], links: [] });
  // Who is on a measure has to ask Nav, not the course (facts 2.3).
  const timeOff: NextStep = meldekort === "tiltakspenger" ? { code: "time-off", texts: ["time-off-tiltak"], links: ["call-nav"] } : { code: "time-off", texts: ["time-off"], links: ["ask"] };
  return [plain("say-yes"), timeOff, plain("practise"), plain("questions"), plain("papers"), plain("way")];
}

/** What to do now, in order, fitted to what she has got and what is known of her. Never empty. */
export function nextStepsFor(given: Case): NextStep[] {
  const { kind, situation } = given;
  if (kind === "interview") return interviewSteps(given);
  const [job, school] = [isJob(kind), isStudy(kind)];
  const tellNav = job && school ? "tell-nav-both" : job ? "tell-nav-job" : "tell-nav-school";
  const inProgramme = situation === "programme";
  return [
    ...(school ? [{ code: "answer-place" as const, texts: ["answer-place"], links: ["ask" as const] }] : []),
    ...(job ? [{ code: "contract" as const, texts: ["contract", "contract-help"], links: [] }] : []),
    { code: "tell-nav", texts: [tellNav], links: ["call-nav"] },
    meldekortStep(given),
    ...(job && inProgramme ? [programmeStep(given)] : []),
    ...(job ? [{ code: "tax-card" as const, texts: ["tax-card"], links: ["tax" as const] }] : []),
    ...(school ? [{ code: "study-money" as const, texts: ["study-money"], links: ["ask" as const] }] : []),
    ...(school && inProgramme && !job ? [{ code: "plan" as const, texts: ["plan"], links: ["ask" as const] }] : []),
  ];
}
