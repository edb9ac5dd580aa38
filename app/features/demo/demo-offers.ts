import { addDays, osloDay } from "#app/features/calendar/oslo-time.ts";
import type { ContactKind } from "#app/features/offers/kinds.ts";
import type { Rows } from "#db/seed/insert-rows.server.ts";
import type { Ground } from "./people-rows.ts";

type Offer = Omit<Rows["localOffers"][number], "id" | "officeId" | "lastConfirmed" | "createdAt" | "updatedAt" | "updatedBy"> & { daysAgo: number };

const weekly = (weekdays: number[], from: string, to: string | null = null) => ({ schedule: "weekly" as const, hours: [{ weekdays, from, to }] });

const workdays = [1, 2, 3, 4, 5];

/** A place to call. */
function contact(kind: ContactKind, title: string, given: Pick<Offer, "daysAgo"> & Partial<Offer> & { contactPhone: string }): Offer {
  return { kind, title, text: "", price: "free", childrenWelcome: false, languages: [], volunteer: false, ...given };
}

// Invented, like everything in Fjordvik. There is no career centre: the pages then show the office's phone.
const demoContacts: readonly Offer[] = [
  contact("refugee-service", "Flyktningtjenesten i Fjordvik", { contactPhone: "+4740000041", ...weekly([1, 2, 3, 4], "09:00", "15:30"), place: "Storgata 1, 2. etasje", daysAgo: 8 }),
  contact("nav-office", "Nav Fjordvik", { contactPhone: "+4740000042", ...weekly(workdays, "10:00", "14:00"), place: "Storgata 1, 1. etasje", daysAgo: 30 }),
  contact("social-service", "Sosialtjenesten i Nav Fjordvik", { contactPhone: "+4740000043", ...weekly([1, 3, 5], "10:00", "14:00"), place: "Storgata 1, 1. etasje", daysAgo: 30 }),
  contact("doctor", "Fjordvik legesenter", { contactPhone: "+4740000044", ...weekly(workdays, "08:00", "15:00"), place: "Havneveien 8", daysAgo: 45 }),
  contact("health-centre", "Fjordvik helsestasjon", { contactPhone: "+4740000045", ...weekly(workdays, "08:30", "15:00"), place: "Havneveien 8, 2. etasje", daysAgo: 14 }),
  contact("kindergarten-office", "Barnehagekontoret i Fjordvik", { contactPhone: "+4740000046", ...weekly(workdays, "09:00", "15:00"), place: "Rådhuset", daysAgo: 60 }),
  contact("school-contact", "Skolekontoret i Fjordvik", { contactPhone: "+4740000047", ...weekly(workdays, "09:00", "15:00"), place: "Rådhuset", daysAgo: 60 }),
  contact("adult-education", "Fjordvik læringssenter", { contactPhone: "+4740000048", ...weekly(workdays, "08:00", "15:30"), place: "Skoleveien 3", daysAgo: 22 }),
  contact("volunteer-centre", "Fjordvik frivilligsentral", { contactPhone: "+4740000049", ...weekly([2, 4], "10:00", "15:00"), place: "Storgata 9", daysAgo: 18 }),
];

// Invented, like everything in Fjordvik.
const demoOffers: readonly Offer[] = [
  {
    kind: "language-cafe", title: "Språkkafé på biblioteket", text: "Kom og snakk norsk over en kopp kaffe.",
    place: "Fjordvik bibliotek, Storgata 4", ...weekly([2], "17:00", "19:00"), dropIn: true, suits: [], price: "free", childrenWelcome: true, languages: ["ar", "uk", "ti"],
    contactName: "Kari Vik", contactPhone: "+4740000031", volunteer: true, daysAgo: 20,
  },
  {
    kind: "activity", title: "Turgruppe for alle", text: "Vi går en rolig tur sammen. Ta med klær for været.",
    place: "Vi møtes på Fjordvik torg", ...weekly([6], "11:00"), dropIn: true, suits: [], price: "free", childrenWelcome: true, languages: [],
    contactName: "Per Strand", contactPhone: "+4740000032", volunteer: true, daysAgo: 35,
  },
  {
    kind: "activity", title: "Lån sportsutstyr", text: "Lån ski, sykler og baller i inntil en uke.",
    place: "Utstyrssentralen, Havneveien 2", ...weekly([1, 3], "15:00", "18:00"), dropIn: true, suits: ["children", "youth", "parents"], price: "free", childrenWelcome: true, languages: [],
    contactName: null, contactPhone: "+4740000033", volunteer: false, daysAgo: 60,
  },
  {
    kind: "fadder", title: "Bli kjent med en fadder", text: "En frivillig møter deg og viser deg byen. Dere velger selv når dere møtes.",
    place: null, schedule: "ask", price: "free", childrenWelcome: true, suits: [], languages: ["uk", "en"], contactName: "Ingrid Moe", contactPhone: "+4740000003", volunteer: true, daysAgo: 10,
  },
  {
    kind: "contact-point", title: "Kontaktpunkt for deg over 55 år", text: "Har du spørsmål, eller vil du møte andre? Ring eller kom innom. Du trenger ikke være med i et program.",
    place: "Fjordvik kulturhus, 1. etasje", ...weekly([4], "10:00", "13:00"), dropIn: true, suits: ["older"], price: "free", childrenWelcome: false, languages: ["fa", "ru", "ar"],
    contactName: "Liv Berge", contactPhone: "+4740000034", volunteer: false, daysAgo: 15,
  },
  {
    kind: "course", title: "Norsk på kveldstid", text: "Kurs i små grupper. Du kan delta på stedet eller på nett.",
    place: "Fjordvik læringssenter", ...weekly([1, 4], "18:00", "20:30"), contactWeb: "https://laeringssenter.fjordvik.example", price: "ask", childrenWelcome: false, languages: [],
    contactName: null, contactPhone: "+4740000035", volunteer: false, daysAgo: 40,
  },
  {
    kind: "hurtigspor", title: "Hurtigspor i helse og omsorg", text: "For deg som har utdanning eller erfaring fra helse. Du møter først rådgiveren din. Så møter du en arbeidsgiver.",
    place: "Fjordvik sykehjem", schedule: "words", whenText: "Oppstart i januar og august", suits: ["programme", "jobseekers"], price: "free", childrenWelcome: false, languages: [],
    contactName: "Jonas Lien", contactPhone: "+4740000002", volunteer: false, daysAgo: 25,
  },
  {
    kind: "housing-help", title: "Boligkontoret", text: "Få hjelp til å lese leiekontrakten eller søke om bostøtte.",
    place: "Storgata 1", ...weekly([1, 2, 3, 4, 5], "10:00", "14:00"), dropIn: true, suits: [], price: "free", childrenWelcome: true, languages: [], contactName: null, contactPhone: "+4740000036", volunteer: false, daysAgo: 50,
  },
  {
    kind: "money-help", title: "Økonomisk rådgivning", text: "Få hjelp til å lage budsjett og til å snakke med dem du skylder penger.",
    place: "Storgata 1, 2. etasje", schedule: "ask", suits: [], contactWeb: "okonomi@fjordvik.example", price: "free", childrenWelcome: true, languages: [], contactName: null, contactPhone: "+4740000037", volunteer: false, daysAgo: 30,
  },
  {
    kind: "digital-help", title: "Hjelp med PC og telefon", text: "Ta med telefonen din. Vi hjelper deg med MinID, e-post og skjema.",
    place: "Fjordvik bibliotek", ...weekly([3], "12:00", "14:00"), dropIn: true, suits: [], price: "free", childrenWelcome: true, languages: ["so", "ar"], contactName: "Nora Lund", contactPhone: "+4740000038", volunteer: true, daysAgo: 12,
  },
  {
    kind: "activity", title: "Strikkekafé", text: "Tilbudet er ikke bekreftet på lenge.", place: "Menighetshuset", price: "free", childrenWelcome: true,
    languages: [], contactName: null, contactPhone: null, volunteer: true, daysAgo: 220,
  },
];

/** The local offers and places to call of the demo municipality; one is too old to be shown to readers. */
export function offerRows({ now, began, newId, officeId, adviserIds }: Ground): Pick<Rows, "localOffers"> {
  return {
    localOffers: [...demoOffers, ...demoContacts].map(({ daysAgo, ...offer }) => ({
      id: newId(), officeId, ...offer, lastConfirmed: addDays(osloDay(now), -daysAgo), createdAt: began, updatedAt: began, updatedBy: adviserIds.ingrid,
    })),
  };
}
