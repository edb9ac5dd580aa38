import { redirect } from "@remix-run/node";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { osloDay } from "#app/features/calendar/oslo-time.ts";
import { besideField } from "#app/features/helped/mark-forms.ts";
import { findLanguage, type LanguageCode } from "#app/i18n/languages.ts";
import { findRunning, findSitting } from "#db/queries/helped.server.ts";
import { findAdviserSession, findParticipantSession } from "#db/queries/sessions.server.ts";
import type { AdviserRole, LegalBasis, Situation } from "#dialect";
import { notFound, signedOut } from "./answers.server.ts";
import { countDown, keepSessionAlive, ownerMark, readSessionKey, sessionLimits } from "./session.server.ts";

export type SignedInParticipant = {
  id: string;
  officeId: string;
  name: string;
  readingLanguage: string;
  situation: Situation;
  /** Which rules hold for her programme; null where nobody has said. */
  legalBasis: LegalBasis | null;
  lang: LanguageCode;
  /** The adviser who sits beside her and fills in together with her; null when she came herself. */
  helper: { id: string; name: string } | null;
};
export type SignedInAdviser = { id: string; officeId: string; name: string; role: AdviserRole; phone: string };

/** The language of the address. Throws 404 for a code that is not in the list. */
export function requireLanguage({ params }: Pick<LoaderFunctionArgs, "params">): LanguageCode {
  const language = findLanguage(params.lang);
  if (!language) throw notFound();
  return language.code;
}

/** The participant who is signed in; the first line of each loader and action under min-side. Throws to the sign-in page. */
export async function requireParticipant(args: LoaderFunctionArgs): Promise<SignedInParticipant> {
  const lang = requireLanguage(args);
  const participant = await findParticipant(args);
  if (!participant) throw await toSignIn(args.request, `/${lang}/logg-inn`);
  if (!(await isOwnForm(args.request, participant))) {
    args.context.frame.signedIn = null;
    args.context.helped = undefined;
    throw signedOut([]);
  }
  return participant;
}

/** A form shown with an adviser beside belongs to that person's sitting, any other form to none: see markForms. */
async function isOwnForm(request: Request, { id, helper }: SignedInParticipant): Promise<boolean> {
  if (request.method === "GET" || request.method === "HEAD") return true;
  // Without help nothing large is read twice.
  if (!helper && !request.headers.get("Content-Type")?.startsWith("application/x-www-form-urlencoded")) return true;
  const form = await request.clone().formData().catch(() => new FormData());
  return form.get(besideField) === (helper ? ownerMark(id) : null);
}

/** The participant who is signed in, or null; for pages that are for both. Throws 404 for an unknown language. */
export async function findParticipant({ request, params, context }: LoaderFunctionArgs): Promise<SignedInParticipant | null> {
  const lang = requireLanguage({ params });
  const keyHash = await readSessionKey(request, context.env, "participant");
  const now = context.clock.now();
  const idleSince = new Date(now.getTime() - sessionLimits.participant.idle);
  const found = keyHash ? await findParticipantSession(context.db, { keyHash, now, idleSince }) : null;
  if (!keyHash || !found) return null;
  const { helperId, helperSession } = found;
  const helper = helperId ? await findSitting(context.db, { adviserId: helperId, adviserSession: helperSession ?? "", participantId: found.id, today: osloDay(now), now }) : null;
  if (helperId && !helper) return null;
  const endsAt = await keepSessionAlive(context, "participant", { keyHash, ...found });
  context.frame.signedIn = { kind: "participant", name: found.name, ...countDown(endsAt, now), owner: ownerMark(found.id), ...(helper ? { helper: helper.name } : {}) };
  if (helper) context.helped = { participantId: found.id, adviserId: helper.id };
  return { id: found.id, officeId: found.officeId, name: found.name, readingLanguage: found.readingLanguage, situation: found.situation, legalBasis: found.legalBasis, lang, helper };
}

/**
 * The adviser who is signed in; the first line of each loader and action under admin. Throws to the sign-in page. While she
 * sits beside somebody, who may hold the mouse, the desk is closed: throws to the page that says so, but for doors that are `open` then.
 */
export async function requireAdviser(args: LoaderFunctionArgs, { open = false } = {}): Promise<SignedInAdviser> {
  const adviser = await findAdviser(args);
  if (!adviser) throw await toSignIn(args.request, "/admin/logg-inn");
  if (!open && (await findPersonBeside(args, adviser))) throw redirect("/admin/sammen", { status: 303 });
  return adviser;
}

/** The person whom the adviser sits beside now, begun from this browser's session of hers; null when the desk is open. */
export async function findPersonBeside({ request, context }: Pick<LoaderFunctionArgs, "request" | "context">, adviser: { id: string }) {
  const adviserSession = await readSessionKey(request, context.env, "adviser");
  const now = context.clock.now();
  const idleSince = new Date(now.getTime() - sessionLimits.participant.idle);
  return adviserSession ? findRunning(context.db, { adviserId: adviser.id, adviserSession, today: osloDay(now), now, idleSince }) : null;
}

/** The adviser who is signed in, or null. */
export async function findAdviser({ request, context }: LoaderFunctionArgs): Promise<SignedInAdviser | null> {
  const keyHash = await readSessionKey(request, context.env, "adviser");
  const now = context.clock.now();
  const idleSince = new Date(now.getTime() - sessionLimits.adviser.idle);
  const found = keyHash ? await findAdviserSession(context.db, { keyHash, now, idleSince }) : null;
  if (!keyHash || !found) return null;
  const endsAt = await keepSessionAlive(context, "adviser", { keyHash, ...found });
  context.frame.signedIn = { kind: "adviser", name: found.name, ...countDown(endsAt, now), owner: ownerMark(found.id) };
  return { id: found.id, officeId: found.officeId, name: found.name, role: found.role, phone: found.phone };
}

/** A page is asked for again after signing in; what was typed into a form is given back on a page of its own. */
async function toSignIn(request: Request, signInPath: string): Promise<Response> {
  const url = new URL(request.url);
  if (request.method === "GET" || request.method === "HEAD") {
    return redirect(`${signInPath}?${new URLSearchParams({ til: url.pathname + url.search }).toString()}`);
  }
  const form = await request.formData().catch(() => new FormData());
  const kept = ["text", "note"].flatMap((name) => form.getAll(name)).filter((value): value is string => typeof value === "string" && value.trim() !== "");
  return signedOut(kept);
}
