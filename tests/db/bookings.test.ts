import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { acceptOffer, declineOffers, withdrawRequest } from "#app/features/bookings/answer-offers.server.ts";
import { answerRequest } from "#app/features/bookings/answer-request.server.ts";
import { askForMeeting, type Wish } from "#app/features/bookings/ask-for-meeting.server.ts";
import { askToMove } from "#app/features/bookings/ask-to-move.server.ts";
import { cancelBooking, cancelBookingByOffice } from "#app/features/bookings/cancel-booking.server.ts";
import { changeBooking } from "#app/features/bookings/change-booking.server.ts";
import { createBooking, type NewMeeting } from "#app/features/bookings/create-booking.server.ts";
import { markDone } from "#app/features/bookings/mark-done.server.ts";
import { readMeeting } from "#app/features/bookings/read-meeting.server.ts";
import { readNextMeeting } from "#app/features/bookings/read-next-meeting.server.ts";
import { sayChangesSeen } from "#app/features/bookings/say-changes-seen.server.ts";
import { sayComing } from "#app/features/bookings/say-coming.server.ts";
import { osloInstant } from "#app/features/calendar/oslo-time.ts";
import { readForChange, saveBookingChange } from "#db/queries/booking-changes.server.ts";
import { listChanges, listFreeOffers, listMeetings, listPastMeetings, listRequests } from "#db/queries/bookings.server.ts";
import { listContacts } from "#db/queries/teams.server.ts";
import {
  accessLog, bookingChanges, bookingRequests, bookings, interpreterNeeds, interpreterOrderEvents, interpreterOrders, notices, NothingChanged, queryPlan, slots, type Db,
} from "#dialect";
import { aBooking, anAdviser, anOffice, aParticipant } from "../support/people.ts";
import { aDatabase } from "../support/test-database.ts";

const now = new Date("2026-11-22T09:00:00Z");
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

let db: Db;
let officeId: string;
let marit: Awaited<ReturnType<typeof anAdviser>>;
let jonas: Awaited<ReturnType<typeof anAdviser>>;
let amina: Awaited<ReturnType<typeof aParticipant>>;

const as = (person: { kind: "participant" | "adviser"; id: string }, at = now) => ({ db, now: at, actor: { kind: person.kind, id: person.id } });
const rows = {
  booking: async (id: string) => (await db.select().from(bookings).where(eq(bookings.id, id)))[0]!,
  changes: (id: string) => db.select().from(bookingChanges).where(eq(bookingChanges.bookingId, id)).orderBy(bookingChanges.at),
  request: async (id: string) => (await db.select().from(bookingRequests).where(eq(bookingRequests.bookingId, id)))[0]!,
  notices: (id: string) => db.select().from(notices).where(eq(notices.bookingId, id)).orderBy(notices.createdAt),
  orders: (id: string) => db.select().from(interpreterOrders).where(eq(interpreterOrders.bookingId, id)),
};

beforeEach(async () => {
  db = aDatabase();
  officeId = (await anOffice(db)).id;
  marit = await anAdviser(db, { officeId, name: "Marit Solberg" });
  jonas = await anAdviser(db, { officeId, name: "Jonas Lien" });
  amina = await aParticipant(db, { officeId, adviserIds: [marit.id], readingLanguage: "nb" });
});

const aMeeting = (given: Partial<typeof bookings.$inferInsert> = {}) => aBooking(db, { participantId: amina.id, officeId, adviserId: marit.id, ...given });

async function anOrder(bookingId: string, status: "asked" | "confirmed" = "asked") {
  await db.insert(interpreterOrders).values({
    id: `order-${bookingId}`, bookingId, participantId: amina.id, status, language: "ar", form: "any", orderBy: "2026-11-17", answerBy: "2026-11-23", late: false,
    requestedBy: "participant", task: status === "asked" ? "order" : null, createdAt: now, updatedAt: now,
    ...(status === "confirmed" ? { agencyStartsAt: new Date("2026-11-24T08:30:00Z"), agencyEndsAt: new Date("2026-11-24T09:15:00Z") } : {}),
  });
}

async function aWaitingNotice(bookingId: string, status: "waiting" | "sent" = "waiting") {
  await db.insert(notices).values({ id: `${status}-${bookingId}`, participantId: amina.id, bookingId, kind: "meeting-created", language: "nb", text: "Gammel beskjed", status, dueAt: now, createdAt: new Date("2026-11-01T09:00:00Z") });
}

const aWish = (given: Partial<Wish> = {}): Wish => ({
  formKey: "form-1", purpose: "cv", form: "office", adviserId: null, wishes: { partsOfDay: ["morning"], weekdays: [1, 3] }, bringsChild: true, needsTravelHelp: false, note: null, noteLanguage: "nb", ...given,
});

const aNewMeeting = (given: Partial<NewMeeting> = {}): NewMeeting => ({
  startsAt: osloInstant("2026-11-30", "10:00"), endsAt: osloInstant("2026-11-30", "10:45"), form: "office", purpose: "plan", adviserId: marit.id,
  placeName: null, street: null, access: null, busStop: null, videoLink: null, bring: ["id"], childWelcome: null, note: null, noteLanguage: null, ...given,
});

describe("the participant answers", () => {
  it("says that she comes, once, without touching anything else", async () => {
    const { id } = await aMeeting();
    await aWaitingNotice(id);
    expect(await sayComing(as(amina), id)).toEqual({ ok: true, bookingId: id });
    expect(await sayComing(as(amina, later(1)), id)).toEqual({ ok: true, bookingId: id });
    expect((await rows.booking(id)).comingAt).toEqual(now);
    expect(await rows.changes(id)).toMatchObject([{ kind: "coming", actorKind: "participant", seenAt: now }]);
    expect(await rows.notices(id)).toMatchObject([{ status: "waiting" }]);
  });

  it("cannot come: the meeting is cancelled with her reason, the interpreter released, waiting notices cancelled, all in one write", async () => {
    const { id } = await aMeeting();
    await anOrder(id, "confirmed");
    await aWaitingNotice(id);
    await aWaitingNotice(id, "sent");
    await cancelBooking(as(amina), id, { reason: "ill" });
    expect(await rows.booking(id)).toMatchObject({ status: "cancelled", endedBy: "participant", endedReason: "ill", nextStep: "we-send-new-time", sequence: 1, updatedAt: now });
    expect(await rows.orders(id)).toMatchObject([{ status: "released", task: "cancel" }]);
    expect(await db.select().from(interpreterOrderEvents)).toMatchObject([{ status: "released", actorKind: "participant" }]);
    expect((await rows.notices(id)).map((notice) => notice.status).sort()).toEqual(["cancelled", "sent"]);
    expect(await rows.changes(id)).toMatchObject([{ kind: "cancelled", actorKind: "participant" }]);
  });

  it("cannot come twice: the second is the same as the first", async () => {
    const { id } = await aMeeting();
    await cancelBooking(as(amina), id, { reason: "ill" });
    expect(await cancelBooking(as(amina), id, { reason: "work" })).toMatchObject({ ok: true });
    expect(await rows.booking(id)).toMatchObject({ endedReason: "ill", sequence: 1 });
  });

  it("gets a reason when it is too late or over, and nothing changes", async () => {
    const past = await aMeeting({ startsAt: new Date("2026-11-20T09:00:00Z"), endsAt: new Date("2026-11-20T10:00:00Z") });
    const running = await aMeeting({ startsAt: new Date("2026-11-22T08:50:00Z"), endsAt: new Date("2026-11-22T09:30:00Z") });
    const cancelled = await aMeeting({ status: "cancelled", endedBy: "office" });
    const move = { formKey: "f", reason: "work" as const, wishes: { partsOfDay: [], weekdays: [] }, note: null, noteLanguage: null };
    expect(await cancelBooking(as(amina), past.id, { reason: "ill" })).toEqual({ ok: false, reason: "past" });
    expect(await sayComing(as(amina), past.id)).toEqual({ ok: false, reason: "past" });
    expect(await askToMove(as(amina), past.id, move)).toEqual({ ok: false, reason: "past" });
    expect(await askToMove(as(amina), running.id, move)).toEqual({ ok: false, reason: "started" });
    expect(await sayComing(as(amina), cancelled.id)).toEqual({ ok: false, reason: "cancelled" });
    expect(await db.select().from(bookingChanges)).toEqual([]);
    expect(await cancelBooking(as(amina), running.id, { reason: "child-ill" })).toMatchObject({ ok: true });
  });

  it("reaches only her own meetings, an adviser only those of her people", async () => {
    const { id } = await aMeeting();
    const other = await aParticipant(db, { officeId, adviserIds: [jonas.id] });
    expect(await cancelBooking(as(other), id, { reason: "ill" })).toEqual({ ok: false, reason: "not-found" });
    expect(await sayChangesSeen(as(other), id)).toEqual({ ok: false, reason: "not-found" });
    expect(await changeBooking(as(jonas), id, { purpose: "cv" })).toEqual({ ok: false, reason: "not-found" });
    expect(await createBooking(as(jonas), { id: "new", participantId: amina.id, meeting: aNewMeeting() })).toEqual({ ok: false, reason: "not-found" });
    expect(await readMeeting(db, { bookingId: id, participantId: other.id, now })).toBeNull();
    expect(await rows.booking(id)).toMatchObject({ status: "confirmed", sequence: 0 });
  });
});

describe("asking for a meeting", () => {
  it("keeps the wish with a date for the answer, once per form", async () => {
    const first = await askForMeeting(as(amina), amina, aWish());
    const again = await askForMeeting(as(amina, later(1)), amina, aWish());
    expect(again).toEqual(first);
    expect(await db.select().from(bookings)).toMatchObject([{ status: "requested", startsAt: null, bringsChild: true, purpose: "cv" }]);
    expect(await db.select().from(bookingRequests)).toMatchObject([{ kind: "new", status: "open", answerBy: "2026-11-24", wishes: { partsOfDay: ["morning"], weekdays: [1, 3] } }]);
    expect((await readNextMeeting(db, { participantId: amina.id, now })).requests).toMatchObject([{ kind: "new", status: "open", answerBy: "2026-11-24" }]);
  });

  it("two posts of one form at the same moment make one", async () => {
    await Promise.all([askForMeeting(as(amina), amina, aWish()), askForMeeting(as(amina), amina, aWish()), askForMeeting(as(amina), amina, aWish())]);
    expect(await db.select().from(bookings)).toHaveLength(1);
    expect(await db.select().from(bookingRequests)).toHaveLength(1);
  });

  it("is confirmed by the adviser with a time: place of the office, interpreter by the standing need, notice in the language she reads", async () => {
    await db.insert(interpreterNeeds).values({ participantId: amina.id, needed: true, language: "ar", forAllMeetings: true, updatedAt: now, updatedBy: "participant" });
    const asked = await askForMeeting(as(amina), amina, aWish());
    if (!asked.ok) throw new Error(asked.reason);
    const answer = await answerRequest(as(marit, later(60)), asked.bookingId, { kind: "confirm", details: { startsAt: osloInstant("2026-12-07", "09:00"), endsAt: osloInstant("2026-12-07", "10:00"), adviserId: marit.id } });
    expect(answer).toMatchObject({ ok: true });
    expect(await rows.booking(asked.bookingId)).toMatchObject({ status: "confirmed", street: "Storgata 1, 1234 Fjordvik", adviserId: marit.id, sequence: 1 });
    expect(await rows.request(asked.bookingId)).toMatchObject({ status: "accepted", answeredBy: marit.id });
    expect(await rows.orders(asked.bookingId)).toMatchObject([{ status: "asked", language: "ar" }]);
    expect(await rows.notices(asked.bookingId)).toMatchObject([{ kind: "meeting-answered", language: "nb", status: "waiting" }]);
    expect(await db.select().from(accessLog)).toMatchObject([{ what: "booking-confirmed", adviserId: marit.id, participantId: amina.id }]);
  });

  it("says so when the promised day has passed without an answer", async () => {
    await askForMeeting(as(amina), amina, aWish());
    expect((await readNextMeeting(db, { participantId: amina.id, now: osloInstant("2026-11-24", "23:00") })).requests).toMatchObject([{ isAnswerLate: false }]);
    expect((await readNextMeeting(db, { participantId: amina.id, now: osloInstant("2026-11-25", "07:00") })).requests).toMatchObject([{ isAnswerLate: true }]);
  });

  it("is declined with a next step that stays in sight, then asked anew", async () => {
    const asked = await askForMeeting(as(amina), amina, aWish());
    if (!asked.ok) throw new Error(asked.reason);
    await answerRequest(as(marit), asked.bookingId, { kind: "decline", nextStep: "call-us" });
    expect(await rows.booking(asked.bookingId)).toMatchObject({ status: "declined", nextStep: "call-us" });
    expect((await readNextMeeting(db, { participantId: amina.id, now })).requests).toMatchObject([{ status: "declined", nextStep: "call-us" }]);
    expect((await readNextMeeting(db, { participantId: amina.id, now: later(15 * 24 * 60) })).requests).toEqual([]);
    expect(await answerRequest(as(marit), asked.bookingId, { kind: "decline", nextStep: "call-us" })).toEqual({ ok: false, reason: "declined" });
  });

  it("can be taken back", async () => {
    const asked = await askForMeeting(as(amina), amina, aWish());
    if (!asked.ok) throw new Error(asked.reason);
    await withdrawRequest(as(amina), asked.bookingId);
    expect(await withdrawRequest(as(amina), asked.bookingId)).toMatchObject({ ok: true });
    expect(await rows.booking(asked.bookingId)).toMatchObject({ status: "cancelled" });
    expect((await readNextMeeting(db, { participantId: amina.id, now })).requests).toEqual([]);
  });
});

const times = [
  { startsAt: osloInstant("2026-11-26", "09:00"), endsAt: osloInstant("2026-11-26", "09:45") },
  { startsAt: osloInstant("2026-11-27", "13:00"), endsAt: osloInstant("2026-11-27", "13:45") },
];

describe("moving a meeting", () => {
  const wish = { formKey: "move-1", reason: "work" as const, wishes: { partsOfDay: ["afternoon"], weekdays: [] }, note: null, noteLanguage: null };

  it("keeps the old time until a new one is confirmed; asked twice is asked once", async () => {
    const meeting = await aMeeting();
    await aWaitingNotice(meeting.id);
    await askToMove(as(amina), meeting.id, wish);
    expect(await askToMove(as(amina), meeting.id, wish)).toMatchObject({ ok: true });
    expect(await askToMove(as(amina), meeting.id, { ...wish, formKey: "another-tab" })).toEqual({ ok: false, reason: "already-asked" });
    expect(await rows.booking(meeting.id)).toMatchObject({ status: "confirmed", startsAt: meeting.startsAt });
    expect(await db.select().from(bookingRequests)).toHaveLength(1);
    expect(await rows.notices(meeting.id)).toMatchObject([{ status: "waiting" }]);
    await answerRequest(as(marit), meeting.id, { kind: "offer", adviserId: marit.id, times });
    expect(await rows.booking(meeting.id)).toMatchObject({ status: "confirmed", startsAt: meeting.startsAt });
  });

  it("two tabs at the same moment make one wish", async () => {
    const { id } = await aMeeting();
    const both = await Promise.all([askToMove(as(amina), id, wish), askToMove(as(amina), id, { ...wish, formKey: "move-2" })]);
    expect(both.filter((one) => one.ok)).toHaveLength(1);
    expect(await db.select().from(bookingRequests)).toHaveLength(1);
  });

  it("an offered time is taken once, by the first of two people; the other keeps her wish and the other times", async () => {
    const other = await aParticipant(db, { officeId, adviserIds: [marit.id] });
    const own = await aMeeting();
    const theirs = await aBooking(db, { participantId: other.id, officeId, adviserId: marit.id });
    await askToMove(as(amina), own.id, wish);
    await askToMove(as(other), theirs.id, wish);
    await answerRequest(as(marit), own.id, { kind: "offer", adviserId: marit.id, times });
    await answerRequest(as(marit), theirs.id, { kind: "offer", adviserId: marit.id, times });
    const [mine] = await db.select().from(slots).where(eq(slots.requestId, (await rows.request(own.id)).id));
    const [same] = await db.select().from(slots).where(eq(slots.requestId, (await rows.request(theirs.id)).id));
    expect(await acceptOffer(as(amina), own.id, mine!.id)).toMatchObject({ ok: true });
    expect(await acceptOffer(as(amina), own.id, mine!.id)).toMatchObject({ ok: true });
    expect(await acceptOffer(as(other), theirs.id, same!.id)).toEqual({ ok: false, reason: "taken" });
    expect(await rows.booking(own.id)).toMatchObject({ startsAt: times[0]!.startsAt, comingAt: now, status: "confirmed" });
    expect(await rows.booking(theirs.id)).toMatchObject({ startsAt: theirs.startsAt, status: "confirmed" });
    expect(await rows.request(theirs.id)).toMatchObject({ status: "offered" });
    expect((await readMeeting(db, { bookingId: theirs.id, participantId: other.id, now }))?.offers).toHaveLength(1);
  });

  it("releases the interpreter order of the old time and gives the taken time back when moved again", async () => {
    const meeting = await aMeeting();
    await anOrder(meeting.id, "confirmed");
    await askToMove(as(amina), meeting.id, wish);
    await answerRequest(as(marit), meeting.id, { kind: "offer", adviserId: marit.id, times });
    const [first] = await db.select().from(slots);
    await acceptOffer(as(amina), meeting.id, first!.id);
    expect(await rows.orders(meeting.id)).toMatchObject([{ status: "needs-reorder", task: "reorder" }]);
    expect(await db.select().from(slots)).toMatchObject([{ takenBy: meeting.id }]);
    await changeBooking(as(marit), meeting.id, { startsAt: osloInstant("2026-12-01", "09:00"), endsAt: osloInstant("2026-12-01", "09:45") });
    expect(await db.select().from(slots)).toEqual([]);
  });

  it("none of the times: a person takes over, with a new date, and the old time stays", async () => {
    const meeting = await aMeeting();
    await askToMove(as(amina), meeting.id, wish);
    await answerRequest(as(marit), meeting.id, { kind: "offer", adviserId: marit.id, times });
    await declineOffers(as(amina, new Date("2026-11-23T09:00:00Z")), meeting.id);
    expect(await rows.request(meeting.id)).toMatchObject({ status: "open", reason: "none-of-these", answerBy: "2026-11-25" });
    expect(await db.select().from(slots)).toEqual([]);
    expect(await readMeeting(db, { bookingId: meeting.id, participantId: amina.id, now })).toMatchObject({ request: { noneSuits: true, status: "open" }, meeting: { status: "confirmed" } });
    expect(await declineOffers(as(amina), meeting.id)).toMatchObject({ ok: true });
  });

  it("refuses times that have passed, when offered and when taken", async () => {
    const meeting = await aMeeting();
    await askToMove(as(amina), meeting.id, wish);
    expect(await answerRequest(as(marit, times[0]!.startsAt), meeting.id, { kind: "offer", adviserId: marit.id, times })).toEqual({ ok: false, reason: "past" });
    expect(await answerRequest(as(marit), meeting.id, { kind: "offer", adviserId: marit.id, times: [{ startsAt: now, endsAt: later(30) }] })).toEqual({ ok: false, reason: "time-passed" });
    expect(await createBooking(as(marit), { id: "x", participantId: amina.id, meeting: aNewMeeting({ startsAt: now, endsAt: later(30) }) })).toEqual({ ok: false, reason: "time-passed" });
    expect(await acceptOffer(as(amina), meeting.id, "no-such-slot")).toEqual({ ok: false, reason: "nothing-offered" });
  });
});

describe("the adviser", () => {
  it("makes a meeting once per form, tells the person and leaves a trace", async () => {
    const given = { id: "from-the-form", participantId: amina.id, meeting: aNewMeeting() };
    expect(await createBooking(as(marit), given)).toEqual({ ok: true, bookingId: "from-the-form" });
    expect(await createBooking(as(marit), given)).toEqual({ ok: true, bookingId: "from-the-form" });
    expect(await db.select().from(bookings)).toHaveLength(1);
    expect(await rows.notices("from-the-form")).toMatchObject([{ kind: "meeting-created", status: "waiting" }]);
    expect(await db.select().from(accessLog)).toMatchObject([{ what: "booking-created" }]);
    expect(await readNextMeeting(db, { participantId: amina.id, now })).toMatchObject({ next: { id: "from-the-form", changed: null } });
  });

  it("moves a meeting: before and now until the person says that she has seen it, coming asked anew, old notice cancelled, new one queued", async () => {
    const meeting = await aMeeting();
    await sayComing(as(amina), meeting.id);
    await aWaitingNotice(meeting.id);
    const wanted = { startsAt: osloInstant("2026-11-25", "12:30"), endsAt: osloInstant("2026-11-25", "13:15") };
    await changeBooking(as(marit, later(1)), meeting.id, wanted);
    expect(await rows.booking(meeting.id)).toMatchObject({ ...wanted, comingAt: null, sequence: 2 });
    expect((await rows.notices(meeting.id)).map(({ kind, status }) => [kind, status])).toEqual([["meeting-created", "cancelled"], ["meeting-changed", "waiting"]]);
    const seen = async () => (await readNextMeeting(db, { participantId: amina.id, now: later(2) })).next?.changed;
    expect(await seen()).toMatchObject({ name: "Marit Solberg", differences: [{ what: "time", before: { startsAt: meeting.startsAt!.toISOString() } }] });
    expect(await seen()).not.toBeNull();
    await sayChangesSeen(as(amina, later(3)), meeting.id);
    expect(await seen()).toBeNull();
  });

  it("writes nothing and tells nobody when nothing differs", async () => {
    const meeting = await aMeeting();
    expect(await changeBooking(as(marit), meeting.id, { startsAt: meeting.startsAt, purpose: "plan", bring: [] })).toMatchObject({ ok: true });
    expect(await db.select().from(bookingChanges)).toEqual([]);
    expect(await db.select().from(notices)).toEqual([]);
  });

  it("changes office to phone: no address is kept, and the desk checks the interpreter's form", async () => {
    const meeting = await aMeeting();
    await anOrder(meeting.id, "confirmed");
    await changeBooking(as(marit), meeting.id, { form: "phone" });
    expect(await rows.booking(meeting.id)).toMatchObject({ form: "phone", street: null, placeName: null });
    expect(await rows.orders(meeting.id)).toMatchObject([{ form: "phone", task: "check-form" }]);
    await changeBooking(as(marit), meeting.id, { form: "office" });
    expect(await rows.booking(meeting.id)).toMatchObject({ street: "Storgata 1, 1234 Fjordvik" });
  });

  it("cancels with a reason and a next step that stay in sight until the old time has passed", async () => {
    const meeting = await aMeeting();
    await anOrder(meeting.id);
    await cancelBookingByOffice(as(marit), meeting.id, { reason: "adviser-ill", nextStep: "we-call-you" });
    const page = await readNextMeeting(db, { participantId: amina.id, now });
    expect(page).toMatchObject({ next: null, cancelled: [{ ended: { by: "office", name: "Marit Solberg", officeReason: "adviser-ill", nextStep: "we-call-you" } }] });
    expect((await readNextMeeting(db, { participantId: amina.id, now: meeting.endsAt! })).cancelled).toEqual([]);
    expect(await rows.orders(meeting.id)).toMatchObject([{ status: "released", task: null }]);
    expect(await rows.notices(meeting.id)).toMatchObject([{ kind: "meeting-cancelled" }]);
  });

  it("notes a meeting as done from its first minute on, and tells nobody", async () => {
    const meeting = await aMeeting();
    expect(await markDone(as(marit), meeting.id)).toEqual({ ok: false, reason: "not-yet" });
    expect(await markDone(as(marit, meeting.startsAt!), meeting.id)).toMatchObject({ ok: true });
    expect(await rows.booking(meeting.id)).toMatchObject({ status: "done" });
    expect(await rows.notices(meeting.id)).toEqual([]);
  });

  it("sends notices that say nothing of name, topic, place or language", async () => {
    for (const id of ["one", "two"]) await createBooking(as(marit), { id, participantId: amina.id, meeting: aNewMeeting({ purpose: "money" }) });
    await changeBooking(as(marit), "one", { form: "video" });
    await cancelBookingByOffice(as(marit), "two", { reason: "closed", nextStep: "call-us" });
    const sent = await db.select().from(notices);
    expect(sent).toHaveLength(4);
    for (const { text } of sent) expect(text).not.toMatch(/amina|marit|storgata|kontor|penger|tolk|møte|nav|http/i);
  });
});

describe("all or nothing", () => {
  it("a write that was read before somebody else's change leaves no trace, and the use case reads anew", async () => {
    const { id } = await aMeeting();
    await anOrder(id);
    const found = await readForChange(db, id, { participantId: amina.id });
    await sayComing(as(amina), id);
    const stale = saveBookingChange(db, {
      read: found!.booking,
      set: { status: "cancelled", updatedAt: now },
      change: { id: "stale", bookingId: id, participantId: amina.id, actorKind: "participant", actorId: amina.id, kind: "cancelled", at: now },
    });
    await expect(stale).rejects.toThrow(NothingChanged);
    expect(await rows.booking(id)).toMatchObject({ status: "confirmed" });
    expect((await rows.changes(id)).map((change) => change.kind)).toEqual(["coming"]);
    expect(await cancelBooking(as(amina), id, { reason: "ill" })).toMatchObject({ ok: true });
  });

  it("a broken statement late in the list takes the first ones with it", async () => {
    const { id } = await aMeeting();
    const found = await readForChange(db, id, { participantId: amina.id });
    const broken = saveBookingChange(db, {
      read: found!.booking,
      set: { status: "cancelled", updatedAt: now },
      change: { id: "c", bookingId: id, participantId: amina.id, actorKind: "participant", actorId: amina.id, kind: "cancelled", at: now },
      cancelNotices: ["no-such-notice"],
    });
    await expect(broken).rejects.toThrow(NothingChanged);
    expect(await rows.booking(id)).toMatchObject({ status: "confirmed", sequence: 0 });
    expect(await rows.changes(id)).toEqual([]);
  });
});

describe("every list uses an index", () => {
  const participantId = "p";
  it.each([
    ["next meeting", (at: Db) => listMeetings(at, { participantId, since: now, limit: 50 }), "bookings_by_participant (participant_id=? AND starts_at>?)"],
    ["past meetings", (at: Db) => listPastMeetings(at, { participantId, now, limit: 50 }), "bookings_by_participant (participant_id=? AND starts_at<?)"],
    ["requests", (at: Db) => listRequests(at, { participantId, declinedSince: now }), "booking_requests_by_participant (participant_id=? AND status=?)"],
    ["offered times", (at: Db) => listFreeOffers(at, { requestId: "r", now }), "slots_by_request (request_id=? AND starts_at>?)"],
    ["history", (at: Db) => listChanges(at, { bookingIds: ["b"] }), "booking_changes_by_booking (booking_id=?)"],
    ["contacts", (at: Db) => listContacts(at, { participantId, today: "2026-11-22" }), "teams_by_participant (participant_id=?)"],
  ] as const)("%s", (_name, query, index) => {
    const plan = queryPlan(db, query(db));
    expect(plan.join("\n")).toContain(index);
    expect(plan.filter((line) => /^SCAN /.test(line) && !/USING/.test(line))).toEqual([]);
  });
});
