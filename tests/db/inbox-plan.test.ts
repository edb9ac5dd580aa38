import { beforeAll, describe, expect, it } from "vitest";
import { countInbox, countUnanswered, findThreadOfOwn, listFinished, listInbox, type InboxFilter } from "#db/queries/inbox.server.ts";
import { countUnread, listMessages, listReaders, listSentSince, listThreads, listWaitingOf } from "#db/queries/messages.server.ts";
import { messages, participants, queryPlan, teams, threads, type Db } from "#dialect";
import { anAdviser, anOffice } from "../support/people.ts";
import { aDatabase } from "../support/test-database.ts";

const own = { adviserId: "adviser", today: "2026-11-22" };
const everything: InboxFilter = { whose: "all", language: null };
const page = { limit: 51, offset: 0 };
type Query = { toSQL(): { sql: string; params: unknown[] } };

/** Steps that read a whole table: "SCAN threads" without an index. The part that is made on the way (own_people) may be read whole. */
function wholeTables(db: Db, query: unknown): string[] {
  return queryPlan(db, query as Query).filter((step) => /^SCAN /.test(step) && !/^SCAN (own_people|\(|SUBQUERY|CONSTANT)/.test(step));
}

describe("no list of messages reads a whole table", () => {
  const db = aDatabase();
  const lists: [string, unknown][] = [
    ["the queue", listInbox(db, own, everything, page)],
    ["the queue, mine in Arabic", listInbox(db, own, { whose: "mine", language: "ar" }, page)],
    ["the queue, the office's", listInbox(db, own, { whose: "office", language: null }, page)],
    ["what is finished", listFinished(db, own, everything, page)],
    ["unanswered messages of rows", countUnanswered(db, ["a", "b"])],
    ["a participant's threads", listThreads(db, { participantId: "p", limit: 50, offset: 0 })],
    ["a participant's new answers", countUnread(db, { participantId: "p" })],
    ["a participant's waiting threads", listWaitingOf(db, "p")],
    ["what a participant has sent lately", listSentSince(db, { participantId: "p", since: new Date(0) })],
    ["who can read", listReaders(db, { participantId: "p", today: "2026-11-22" })],
  ];

  it.each(lists)("%s", (_name, query) => {
    expect(wholeTables(db, query)).toEqual([]);
  });

  it("the queue goes from the adviser's people to their waiting threads, by index", () => {
    const plan = queryPlan(db, listInbox(db, own, everything, page)).join("\n");
    expect(plan).toMatch(/SEARCH teams USING (COVERING )?INDEX teams_by_adviser \(adviser_id=\?/);
    expect(plan).toMatch(/SEARCH threads USING (COVERING )?INDEX threads_(waiting|by_participant) \(participant_id=\?/);
    expect(plan).toMatch(/SEARCH messages USING INDEX messages_by_thread \(thread_id=\? AND created_at=\?/);
  });
});

/** An adviser with 35 people, each with one waiting thread, among `others` participants with as much. */
async function aMunicipality(others: number): Promise<Db> {
  const db = aDatabase();
  const office = await anOffice(db, { id: "office" });
  await anAdviser(db, { id: "adviser", officeId: office.id });
  await anAdviser(db, { id: "colleague", officeId: office.id });
  const at = new Date("2026-11-20T10:00:00Z");
  const total = others + 35;
  for (let start = 0; start < total; start += 500) {
    const ids = Array.from({ length: Math.min(500, total - start) }, (_, n) => start + n);
    await db.insert(participants).values(ids.map((n) => ({ id: `p${n}`, officeId: "office", name: `P ${n}`, nameSearch: `p ${n}`, readingLanguage: "nb", situation: "programme" as const, createdAt: at })));
    await db.insert(teams).values(ids.map((n) => ({ id: `t${n}`, participantId: `p${n}`, adviserId: n < 35 ? "adviser" : "colleague", role: "programme-adviser" as const, validFrom: "2026-11-01" })));
    await db.insert(threads).values(ids.map((n) => ({ id: `th${n}`, participantId: `p${n}`, topic: "other", createdAt: at, lastMessageAt: at, waitingSince: at, answerBy: "2026-11-24" })));
    await db.insert(messages).values(ids.map((n) => ({ id: `m${n}`, threadId: `th${n}`, participantId: `p${n}`, from: "participant" as const, kind: "text" as const, text: "Hei", language: "nb", formKey: `k${n}`, createdAt: at })));
  }
  return db;
}

describe("the queue is the same among few and many", () => {
  let small: Db;
  let large: Db;
  beforeAll(async () => {
    [small, large] = [await aMunicipality(100), await aMunicipality(2_000)];
  }, 60_000);

  it("gives the same rows by the same plan", async () => {
    const read = async (db: Db) => ({ rows: await listInbox(db, own, everything, page), waiting: await countInbox(db, own) });
    expect((await read(large)).rows).toEqual((await read(small)).rows);
    expect((await read(large)).waiting).toBe(35);
    // What it costs is measured in bench/, on databases with 1 000 and 100 000 participants.
    const plan = (db: Db) => queryPlan(db, listInbox(db, own, everything, page));
    expect(plan(large)).toEqual(plan(small));
  });

  it("a thread is found by its id within the adviser's people", async () => {
    expect((await findThreadOfOwn(large, { ...own, threadId: "th3" }))?.person.name).toBe("P 3");
    expect(await findThreadOfOwn(large, { ...own, threadId: "th300" })).toBeNull();
    expect(await listMessages(large, "th3", 10)).toHaveLength(1);
  });
});

