import { osloDay } from "#app/features/calendar/oslo-time.ts";
import { readPage } from "#app/features/pages/read-page.server.ts";
import type { LanguageCode } from "#app/i18n/languages.ts";
import { findElement, listElements, listSteps } from "#db/queries/plan.server.ts";
import type { Db } from "#dialect";
import { knownElement, type KnownElement } from "./known-element.ts";
import { findNextStep, isReminderDue } from "./next-step.ts";
import { planItems, type PlanItemCode } from "./plan-items.ts";
import { findStatus, isClosed } from "./plan-statuses.ts";
import { sayable, undoable } from "./own-steps.ts";

/** A person's plan in the words of this version: what is open first, each part in the order it was added. */
export async function readElements(db: Db, participantId: string): Promise<KnownElement[]> {
  const elements = (await listElements(db, participantId)).flatMap((row) => knownElement(row) ?? []);
  return [...elements.filter(({ status }) => !isClosed(status)), ...elements.filter(({ status }) => isClosed(status))];
}

/** The plan as the person sees it, with what comes next. */
export async function readPlan(db: Db, participantId: string, now: Date) {
  const today = osloDay(now);
  const elements = await readElements(db, participantId);
  const next = findNextStep(elements, today);
  return { today, elements, next: next && { id: next.element.id, reason: next.reason } };
}

/** What an item is, from its page: the title and the paragraph that says it in short, each with the language it is written in. */
export function readItemPage(item: PlanItemCode, lang: LanguageCode) {
  const { slug, anchor, says } = planItems[item];
  const page = readPage(slug, lang);
  const paragraph = page.blocks.find((block) => block.id === says);
  const said = paragraph?.type === "paragraph" ? { text: paragraph.text, lang: paragraph.lang } : { text: page.summary, lang: page.lang };
  return { href: `${slug}#${anchor}`, title: { text: page.title, lang: page.lang }, said };
}

/** The steps of one element in the words of this version, the oldest first. */
export async function readSteps(db: Db, elementId: string) {
  return (await listSteps(db, [elementId])).flatMap(({ status: kept, ...step }) => {
    const status = findStatus(kept);
    return status ? [{ ...step, status }] : [];
  });
}

/** One element of the person's own plan with its page, its steps and what she can say; null for somebody else's. */
export async function readElement(db: Db, { participantId, elementId, lang, now }: { participantId: string; elementId: string; lang: LanguageCode; now: Date }) {
  const row = await findElement(db, { participantId, elementId });
  const element = row && knownElement(row);
  if (!element) return null;
  const today = osloDay(now);
  const steps = await readSteps(db, elementId);
  return {
    today,
    element,
    isClosed: isClosed(element.status),
    isDue: isReminderDue(element, today),
    page: readItemPage(element.item, lang),
    steps: steps.map(({ id, status, on, actor, adviser }) => ({ id, status, on, actor, helper: actor === "participant" ? adviser : null })),
    canSay: sayable(element),
    canUndo: undoable(steps, now) !== null,
  };
}
