import { checkDigit } from "#app/features/sign-in/card-number.ts";
import type { MeldekortType } from "#app/features/meldekort/period.ts";
import type { AdviserRole, GenderWish, InterpreterForm, LegalBasis, Situation } from "#dialect";

// Invented people in an invented municipality. Phone numbers are of the kind 40 00 00 xx.

export type AdviserKey = "marit" | "jonas" | "ingrid";
export type ParticipantKey = "amal" | "oksana" | "yonas" | "piotr" | "fatima" | "mariam" | "dmytro" | "hassan" | "elira";

export type DemoAdviser = { name: string; role: AdviserRole; phone: string; email: string; password: string };

export const demoAdvisers: Record<AdviserKey, DemoAdviser> = {
  marit: { name: "Marit Solberg", role: "programme-adviser", phone: "+4740000001", email: "marit@fjordvik.example", password: "demo-marit-fjordvik" },
  jonas: { name: "Jonas Lien", role: "nav-adviser", phone: "+4740000002", email: "jonas@fjordvik.example", password: "demo-jonas-fjordvik" },
  ingrid: { name: "Ingrid Moe", role: "social-worker", phone: "+4740000003", email: "ingrid@fjordvik.example", password: "demo-ingrid-fjordvik" },
};

/** What an interpreter is needed for; null when none is. */
type Need = { language: string; dialect?: string; genderWish?: GenderWish; formWish?: InterpreterForm } | null;

export type DemoParticipant = {
  name: string;
  readingLanguage: string;
  situation: Situation;
  legalBasis?: LegalBasis;
  phone: string | null;
  need: Need;
  /** `weeksAgo`: in which week before this one the period began that today is counted from. */
  meldekort?: { type: MeldekortType; weeksAgo: number };
  team: AdviserKey[];
};

export const demoParticipants: Record<ParticipantKey, DemoParticipant> = {
  amal: {
    name: "Amal Haddad", readingLanguage: "ar", situation: "programme", legalBasis: "law-2026", phone: "+4740000011", need: { language: "ar", dialect: "levantinsk" },
    meldekort: { type: "jobseeker", weeksAgo: 1 }, team: ["marit", "jonas"],
  },
  oksana: { name: "Oksana Melnyk", readingLanguage: "uk", situation: "programme", legalBasis: "collective-protection", phone: "+4740000012", need: { language: "ru" }, team: ["marit", "jonas"] },
  yonas: { name: "Yonas Tesfay", readingLanguage: "ti", situation: "programme", legalBasis: "before-2026", phone: "+4740000013", need: { language: "ti", formWish: "phone" }, team: ["marit"] },
  piotr: {
    name: "Piotr Zieliński", readingLanguage: "pl", situation: "labour-immigrant", phone: "+4740000014", need: null, meldekort: { type: "dagpenger", weeksAgo: 2 }, team: ["jonas"],
  },
  fatima: {
    name: "Fatima Warsame", readingLanguage: "nb", situation: "family", phone: "+4740000015",
    need: { language: "ymm", genderWish: "woman", formWish: "on-site" }, team: ["marit", "ingrid"],
  },
  mariam: { name: "Mariam Rahimi", readingLanguage: "fa-AF", situation: "older", phone: null, need: { language: "prs" }, team: ["marit", "ingrid"] },
  dmytro: {
    name: "Dmytro Kovalenko", readingLanguage: "uk", situation: "jobseeker", phone: "+4740000017", need: { language: "uk", formWish: "screen" },
    meldekort: { type: "jobseeker", weeksAgo: 2 }, team: ["marit", "jonas"],
  },
  hassan: { name: "Hassan Nouri", readingLanguage: "ku", situation: "programme", phone: "+4740000018", need: { language: "kmr" }, team: ["marit", "ingrid"] },
  elira: {
    name: "Elira Hoxha", readingLanguage: "nb", situation: "other", phone: "+4740000019", need: null, meldekort: { type: "aap", weeksAgo: 1 }, team: ["marit"],
  },
};

export const adviserKeys = Object.keys(demoAdvisers) as AdviserKey[];
export const participantKeys = Object.keys(demoParticipants) as ParticipantKey[];

/** One PIN for all demo cards; not one of the easy ones, and on no card. */
export const demoPin = "138642";

/** The card number of a demo participant: known beforehand, with its check digit. */
export function demoCardNumber(key: ParticipantKey): string {
  const digits = `40000000${participantKeys.indexOf(key) + 1}`;
  return digits + checkDigit(digits);
}

/** Names, addresses and secrets to try the demo with. Invented people only. */
export type DemoSignIns = {
  advisers: { name: string; email: string; password: string }[];
  participants: { name: string; language: string; cardNumber: string; pin: string }[];
};

/** The demo sign-ins, the same for every demo. */
export function readDemoSignIns(): DemoSignIns {
  return {
    advisers: adviserKeys.map((key) => ({ name: demoAdvisers[key].name, email: demoAdvisers[key].email, password: demoAdvisers[key].password })),
    participants: participantKeys.map((key) => ({
      name: demoParticipants[key].name,
      language: demoParticipants[key].readingLanguage,
      cardNumber: demoCardNumber(key),
      pin: demoPin,
    })),
  };
}
