import { addDays, osloDay } from "#app/features/calendar/oslo-time.ts";
import type { Rows } from "#db/seed/insert-rows.server.ts";
import type { Ground } from "./people-rows.ts";

type Offer = Omit<Rows["localOffers"][number], "id" | "officeId" | "lastConfirmed" | "createdAt" | "updatedAt" | "updatedBy"> & { daysAgo: number };

// Invented, like everything in Fjordvik.
const demoOffers: readonly Offer[] = [
  {
    kind: "language-cafe", title: "Språkkafé på biblioteket", text: "Kom og snakk norsk over en kopp kaffe. Du trenger ikke melde deg på.",
    place: "Fjordvik bibliotek, Storgata 4", whenText: "Tirsdag kl. 17–19", price: "free", childrenWelcome: true, languages: ["ar", "uk", "ti"],
    contactName: "Kari Vik", contactPhone: "+4740000031", volunteer: true, daysAgo: 20,
  },
  {
    kind: "activity", title: "Turgruppe for alle", text: "Vi går en rolig tur sammen. Ta med klær for været.",
    place: "Vi møtes på Fjordvik torg", whenText: "Lørdag kl. 11", price: "free", childrenWelcome: true, languages: [],
    contactName: "Per Strand", contactPhone: "+4740000032", volunteer: true, daysAgo: 35,
  },
  {
    kind: "activity", title: "Lån sportsutstyr", text: "Lån ski, sykler og baller i inntil en uke.",
    place: "Utstyrssentralen, Havneveien 2", whenText: "Mandag og onsdag kl. 15–18", price: "free", childrenWelcome: true, languages: [],
    contactName: null, contactPhone: "+4740000033", volunteer: false, daysAgo: 60,
  },
  {
    kind: "fadder", title: "Bli kjent med en fadder", text: "En frivillig møter deg og viser deg byen. Dere velger selv når dere møtes.",
    place: null, whenText: null, price: "free", childrenWelcome: true, languages: ["uk", "en"], contactName: "Ingrid Moe", contactPhone: "+4740000003", volunteer: true, daysAgo: 10,
  },
  {
    kind: "contact-point", title: "Kontaktpunkt for deg over 55 år", text: "Har du spørsmål, eller vil du møte andre? Ring eller kom innom. Du trenger ikke være med i et program.",
    place: "Fjordvik kulturhus, 1. etasje", whenText: "Torsdag kl. 10–13", price: "free", childrenWelcome: false, languages: ["fa", "ru", "ar"],
    contactName: "Liv Berge", contactPhone: "+4740000034", volunteer: false, daysAgo: 15,
  },
  {
    kind: "course", title: "Norsk på kveldstid", text: "Kurs i små grupper. Du kan delta på stedet eller på nett.",
    place: "Fjordvik læringssenter", whenText: "Mandag og torsdag kl. 18–20.30", price: "ask", childrenWelcome: false, languages: [],
    contactName: null, contactPhone: "+4740000035", volunteer: false, daysAgo: 40,
  },
  {
    kind: "hurtigspor", title: "Hurtigspor i helse og omsorg", text: "For deg som har utdanning eller erfaring fra helse. Du møter først rådgiveren din. Så møter du en arbeidsgiver.",
    place: "Fjordvik sykehjem", whenText: "Oppstart i januar og august", price: "free", childrenWelcome: false, languages: [],
    contactName: "Jonas Lien", contactPhone: "+4740000002", volunteer: false, daysAgo: 25,
  },
  {
    kind: "housing-help", title: "Boligkontoret", text: "Få hjelp til å lese leiekontrakten eller søke om bostøtte.",
    place: "Storgata 1", whenText: "Hver dag kl. 10–14", price: "free", childrenWelcome: true, languages: [], contactName: null, contactPhone: "+4740000036", volunteer: false, daysAgo: 50,
  },
  {
    kind: "money-help", title: "Økonomisk rådgivning", text: "Få hjelp til å lage budsjett og til å snakke med dem du skylder penger.",
    place: "Storgata 1, 2. etasje", whenText: "Etter avtale", price: "free", childrenWelcome: true, languages: [], contactName: null, contactPhone: "+4740000037", volunteer: false, daysAgo: 30,
  },
  {
    kind: "digital-help", title: "Hjelp med PC og telefon", text: "Ta med telefonen din. Vi hjelper deg med MinID, e-post og skjema.",
    place: "Fjordvik bibliotek", whenText: "Onsdag kl. 12–14", price: "free", childrenWelcome: true, languages: ["so", "ar"], contactName: null, contactPhone: "+4740000038", volunteer: true, daysAgo: 12,
  },
  {
    kind: "activity", title: "Strikkekafé", text: "Tilbudet er ikke bekreftet på lenge.", place: "Menighetshuset", whenText: null, price: "free", childrenWelcome: true,
    languages: [], contactName: null, contactPhone: null, volunteer: true, daysAgo: 220,
  },
];

/** The local offers of the demo municipality; one is too old to be shown to readers. */
export function offerRows({ now, began, newId, officeId, adviserIds }: Ground): Pick<Rows, "localOffers"> {
  return {
    localOffers: demoOffers.map(({ daysAgo, ...offer }) => ({
      id: newId(), officeId, ...offer, lastConfirmed: addDays(osloDay(now), -daysAgo), createdAt: began, updatedAt: began, updatedBy: adviserIds.ingrid,
    })),
  };
}
