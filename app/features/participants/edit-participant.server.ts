import { newId } from "#app/ids.server.ts";
import { readSent, replanStatements } from "#app/features/meldekort/reminders.server.ts";
import { saveNeed, turnNeedOff } from "#app/features/interpreter/save-need.server.ts";
import { accessLogStatement } from "#db/queries/access-log.server.ts";
import { findNeed } from "#db/queries/interpreter.server.ts";
import { findOffice } from "#db/queries/offices.server.ts";
import { deleteMeldekortCycle, findMeldekortCycle, saveMeldekortCycle, updateParticipant, type Participant } from "#db/queries/participants.server.ts";
import { writeTogether, type Db, type Statement, type Writer } from "#dialect";
import { foldName } from "./fold-name.ts";
import type { ParticipantForm } from "./participant-form.ts";

type Edit = { db: Db; adviser: { id: string }; participant: Participant; form: ParticipantForm; now: Date };
type Edited = { ok: true; ordersFollow: boolean } | { ok: false; problems: Record<string, string> };

/** What the form shows of a person before anything is typed. */
export async function readParticipantForm(db: Db, participant: Participant): Promise<Record<string, string>> {
  const [need, cycle] = await Promise.all([findNeed(db, participant.id), findMeldekortCycle(db, participant.id)]);
  return {
    name: participant.name,
    phone: participant.phone ?? "",
    readingLanguage: participant.readingLanguage,
    situation: participant.situation,
    legalBasis: participant.legalBasis ?? "",
    interpreter: need ? (need.needed ? "yes" : "no") : "",
    spokenLanguage: need?.language ?? "",
    otherLanguage: need?.otherLanguage ?? "",
    dialect: need?.dialect ?? "",
    meldekortType: cycle?.type ?? "",
    firstMonday: cycle?.firstMonday ?? "",
  };
}

/** Keeps the standing need through the interpreter's own rules, so that orders of coming meetings follow. Wishes stay. */
async function keepNeed({ db, adviser, participant, form, now }: Edit): Promise<"saved" | "same" | "changed-meanwhile"> {
  const before = await findNeed(db, participant.id);
  const actor = { kind: "adviser", id: adviser.id } as const;
  if (form.interpreter === "no") return before?.needed === false ? "same" : turnNeedOff(db, { participantId: participant.id, actor, now });
  const wanted = {
    language: form.spokenLanguage ?? "",
    otherLanguage: form.spokenLanguage === "other" ? (form.otherLanguage ?? null) : null,
    dialect: form.dialect ?? null,
    genderWish: before?.genderWish ?? null,
    formWish: before?.formWish ?? null,
    notSamePerson: before?.notSamePerson ?? false,
  };
  const isSame = before?.needed && (["language", "otherLanguage", "dialect"] as const).every((name) => before[name] === wanted[name]);
  if (isSame) return "same";
  const office = await findOffice(db, participant.officeId);
  if (!office) throw new Error("a participant without an office");
  const forAll = before?.needed ? before.forAllMeetings : true;
  return saveNeed(db, { participantId: participant.id, actor, wanted, forAll, notice: { noticeDays: office.interpreterNoticeDays, answerDays: office.answerDays }, now });
}

/** The cycle as the adviser wrote it, and the reminders that follow from it, in the language the person reads from now on. */
async function cycleStatements({ db, adviser, participant, form, now }: Edit): Promise<(write: Writer) => Statement[]> {
  const { meldekortType: type, firstMonday = null, readingLanguage } = form;
  const [before, marks] = await Promise.all([findMeldekortCycle(db, participant.id), readSent(db, participant.id, now)]);
  const isSame = before !== null && before.type === type && before.firstMonday === firstMonday;
  const cycle = type ? { type, firstMonday } : null;
  return (write) => [
    ...(cycle && !isSame ? [saveMeldekortCycle(write, { participantId: participant.id, ...cycle, updatedAt: now, updatedBy: adviser.id })] : []),
    ...(before && !cycle ? [deleteMeldekortCycle(write, participant.id)] : []),
    ...replanStatements(write, { reader: { id: participant.id, readingLanguage }, cycle, sent: new Set(marks.keys()), now }),
  ];
}

/** Keeps what an adviser changed about one of her people, with a line in the access log. Interpreter orders follow the need. */
export async function editParticipant(edit: Edit): Promise<Edited> {
  const { db, adviser, participant, form, now } = edit;
  const need = await keepNeed(edit);
  if (need === "changed-meanwhile") return { ok: false, problems: { interpreter: "admin:participants.problems.need-meanwhile" } };
  const cycle = await cycleStatements(edit);
  await writeTogether(db, (write) => [
    updateParticipant(write, participant.id, {
      name: form.name,
      nameSearch: foldName(form.name),
      readingLanguage: form.readingLanguage,
      situation: form.situation,
      legalBasis: form.legalBasis ?? null,
      phone: form.phone ?? null,
    }),
    ...cycle(write),
    accessLogStatement(write, { id: newId(), participantId: participant.id, adviserId: adviser.id, what: "participant-changed", at: now }),
  ]);
  return { ok: true, ordersFollow: need === "saved" };
}
