import {
  accessCards,
  advisers,
  bookings,
  localOffers,
  messages,
  offices,
  participants,
  recordings,
  teams,
  threads,
  type Db,
} from "#dialect";

let made = 0;

/** The next number of this test file: values made from it are unique, and the same each time the file runs. */
function next(): number {
  made += 1;
  return made;
}

/** Ids as our own code makes them look, so that logs and addresses treat them the same. */
function anId(): string {
  return `00000000-0000-4000-8000-${String(next()).padStart(12, "0")}`;
}

const made2026 = new Date("2026-11-01T08:00:00Z");

type Row<T extends { $inferInsert: object }> = Partial<T["$inferInsert"]>;

/** An office, with answer time and notice for interpreters of two business days each. */
export async function anOffice(db: Db, given: Row<typeof offices> = {}) {
  const n = next();
  const row = {
    id: anId(),
    municipality: "Fjordvik",
    name: `Fjordvik kontor ${n}`,
    street: "Storgata 1",
    postalCode: "1234",
    city: "Fjordvik",
    access: "2. etasje",
    busStop: "Torget",
    phone: "+4722222222",
    openingHours: [{ weekdays: [1, 2, 3, 4, 5], from: "09.00", to: "15.00" }],
    answerDays: 2,
    interpreterNoticeDays: 5,
    demo: false,
    createdAt: made2026,
    ...given,
  } satisfies typeof offices.$inferInsert;
  await db.insert(offices).values(row);
  return row;
}

/** An adviser of an office. Cannot sign in with a password until a test gives a hash. */
export async function anAdviser(db: Db, given: Row<typeof advisers> & { officeId: string }) {
  const n = next();
  const row = {
    id: anId(),
    name: `Berit Rådgiver ${n}`,
    role: "programme-adviser",
    phone: `+47400${String(n).padStart(5, "0")}`,
    email: `adviser-${n}@example.no`,
    passwordHash: "no-password",
    active: true,
    createdAt: made2026,
    ...given,
  } satisfies typeof advisers.$inferInsert;
  await db.insert(advisers).values(row);
  return { kind: "adviser" as const, ...row };
}

/** A participant of an office, followed by the given advisers since the beginning of November 2026. */
export async function aParticipant(db: Db, { adviserIds = [], ...given }: Row<typeof participants> & { officeId: string; adviserIds?: string[] }) {
  const name = given.name ?? `Amina Deltaker ${next()}`;
  const row = {
    id: anId(),
    name,
    nameSearch: name.toLocaleLowerCase("nb"),
    readingLanguage: "nb",
    situation: "programme",
    phone: null,
    createdAt: made2026,
    ...given,
  } satisfies typeof participants.$inferInsert;
  await db.insert(participants).values(row);
  for (const adviserId of adviserIds) await aTeam(db, { participantId: row.id, adviserId });
  return { kind: "participant" as const, ...row };
}

/** One adviser following one participant, from 1 November 2026 with an open end. */
export async function aTeam(db: Db, given: Row<typeof teams> & { participantId: string; adviserId: string }) {
  const row = { id: anId(), role: "programme-adviser", validFrom: "2026-11-01", validTo: null, ...given } satisfies typeof teams.$inferInsert;
  await db.insert(teams).values(row);
  return row;
}

/** A confirmed meeting at the office, Tuesday 24 November 2026 09.30–10.15 in Oslo. */
export async function aBooking(db: Db, given: Row<typeof bookings> & { participantId: string; officeId: string }) {
  const row = {
    id: anId(),
    adviserId: null,
    status: "confirmed",
    startsAt: new Date("2026-11-24T08:30:00Z"),
    endsAt: new Date("2026-11-24T09:15:00Z"),
    form: "office",
    purpose: "plan",
    placeName: "Fjordvik kontor",
    street: "Storgata 1",
    access: "2. etasje",
    busStop: "Torget",
    videoLink: null,
    bring: [],
    createdAt: made2026,
    updatedAt: made2026,
    ...given,
  } satisfies typeof bookings.$inferInsert;
  await db.insert(bookings).values(row);
  return row;
}

/** A thread to the office that waits for an answer since Friday 20 November 2026. Add what was written with `aMessage`. */
export async function aThread(db: Db, given: Row<typeof threads> & { participantId: string }) {
  const written = new Date("2026-11-20T10:00:00Z");
  const row = {
    id: anId(),
    toAdviserId: null,
    topic: "other",
    createdAt: written,
    lastMessageAt: written,
    waitingSince: written,
    answerBy: "2026-11-24",
    ...given,
  } satisfies typeof threads.$inferInsert;
  await db.insert(threads).values(row);
  return row;
}

/** One message of a thread: free text from the participant in Norwegian, unless told otherwise. */
export async function aMessage(db: Db, given: Row<typeof messages> & { threadId: string; participantId: string }) {
  const row = {
    id: anId(),
    from: "participant",
    adviserId: null,
    kind: "text",
    text: "Hei, jeg har et spørsmål.",
    language: "nb",
    formKey: anId(),
    createdAt: new Date("2026-11-20T10:00:00Z"),
    openedAt: null,
    ...given,
  } satisfies typeof messages.$inferInsert;
  await db.insert(messages).values(row);
  return row;
}

/** A sound that every browser plays: silence, 8000 samples a second, in a WAV file. `mark` makes its bytes differ. */
export function aSound({ seconds = 0.5, mark = 0 }: { seconds?: number; mark?: number } = {}): Buffer {
  const samples = Math.round(seconds * 8000);
  const file = Buffer.alloc(44 + samples, 128);
  file.write("RIFF", 0);
  file.writeUInt32LE(36 + samples, 4);
  file.write("WAVEfmt ", 8);
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(1, 20);
  file.writeUInt16LE(1, 22);
  file.writeUInt32LE(8000, 24);
  file.writeUInt32LE(8000, 28);
  file.writeUInt16LE(1, 32);
  file.writeUInt16LE(8, 34);
  file.write("data", 36);
  file.writeUInt32LE(samples, 40);
  file.writeUInt8(mark, 44);
  return file;
}

/** A voice message of a thread with its sound, spoken in Somali unless told otherwise. */
export async function aVoiceMessage(db: Db, { sound = aSound(), mediaType = "audio/wav", ...given }: Row<typeof messages> & { threadId: string; participantId: string; sound?: Buffer; mediaType?: string }) {
  const message = await aMessage(db, { kind: "voice", text: null, language: "so", ...given });
  await db.insert(recordings).values({ messageId: message.id, participantId: given.participantId, mediaType, size: sound.length, sound, createdAt: message.createdAt });
  return message;
}

/** A card that nobody can sign in with until a test gives hashes: the row alone. */
export async function anAccessCard(db: Db, given: Row<typeof accessCards> & { participantId: string }) {
  const row = {
    id: anId(),
    cardNumber: String(1_000_000_000 + next()),
    activationHash: null,
    activationExpiresAt: null,
    pinHash: null,
    replacedAt: null,
    createdAt: made2026,
    ...given,
  } satisfies typeof accessCards.$inferInsert;
  await db.insert(accessCards).values(row);
  return row;
}

/** A local offer of an office, confirmed on 1 November 2026: an activity, unless told otherwise. */
export async function anOffer(db: Db, given: Row<typeof localOffers> & { officeId: string }) {
  const row = {
    id: anId(),
    kind: "activity",
    title: `Turgruppe ${next()}`,
    text: "Vi går tur sammen.",
    place: null,
    whenText: null,
    price: "free",
    childrenWelcome: true,
    languages: [],
    contactName: null,
    contactPhone: null,
    volunteer: false,
    lastConfirmed: "2026-11-01",
    createdAt: made2026,
    updatedAt: made2026,
    updatedBy: null,
    ...given,
  } satisfies typeof localOffers.$inferInsert;
  await db.insert(localOffers).values(row);
  return row;
}
