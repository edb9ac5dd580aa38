import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeEach, describe, expect, it } from "vitest";
import { accessLog, internalNotes, messages, notices, threads } from "#dialect";
import type { StoppedClock } from "../support/clock.ts";
import { anApp, page, textOf, type TestApp } from "../support/app.ts";
import { aMessage, anAdviser, anOffice, aParticipant, aThread } from "../support/people.ts";

let app: TestApp<StoppedClock>;
let berit: Awaited<ReturnType<typeof anAdviser>>;
let amina: Awaited<ReturnType<typeof aParticipant>>;
let path: string;
let threadId: string;

beforeEach(async () => {
  app = await anApp();
  const office = await anOffice(app.db);
  berit = await anAdviser(app.db, { officeId: office.id, name: "Berit Rådgiver" });
  amina = await aParticipant(app.db, { officeId: office.id, adviserIds: [berit.id] });
  const thread = await aThread(app.db, { participantId: amina.id });
  await aMessage(app.db, { threadId: thread.id, participantId: amina.id });
  threadId = thread.id;
  path = `/admin/innboks/${threadId}/notater`;
});

describe("internal notes", () => {
  it("are kept, shown to colleagues and logged, and never reach the participant", async () => {
    expect((await app.post(path, { text: "Bare for oss" }, { as: berit })).status).toBe(303);
    expect(textOf((await page(await app.get(path, { as: berit }))).querySelector("main"))).toContain("Bare for oss");
    expect(await app.db.select().from(internalNotes)).toMatchObject([{ text: "Bare for oss", threadId, adviserId: berit.id }]);
    expect((await app.db.select().from(accessLog)).map((row) => row.what)).toEqual(["note-written", "notes-read"]);
    expect(await app.db.select().from(messages)).toHaveLength(1);
    expect(await app.db.select().from(notices)).toEqual([]);
    expect((await app.db.select().from(threads))[0]).toMatchObject({ openedAt: null, waitingSince: expect.any(Date) });
    for (const seen of ["/nb/min-side/meldinger", `/nb/min-side/meldinger/${threadId}`, `/nb/min-side/meldinger/${threadId}?norsk=1`]) {
      expect(await (await app.get(seen, { as: amina })).text()).not.toContain("Bare for oss");
    }
    expect((await app.get(path, { as: amina })).status).not.toBe(200);
  });

  it("cannot be sent by mistake: the page has another look, one button that keeps, and no way to send", async () => {
    const html = await page(await app.get(path, { as: berit }));
    expect(html.querySelector(".internal-notes")).not.toBeNull();
    expect(html.querySelectorAll("main form")).toHaveLength(1);
    expect(textOf(html.querySelector("main form button"))).toBe("Lagre internt notat");
    expect(html.querySelectorAll("main input, main select")).toEqual([]);
    const reply = await page(await app.get(`/admin/innboks/${threadId}`, { as: berit }));
    expect(reply.querySelector(".internal-notes")).toBeNull();
    // What the reply form sends, posted to the notes: a note at the most, never a message.
    await app.post(path, { text: "Feil knapp", ready: "noted", act: "phone", language: "nb", lastMessageId: "x", sendAnyway: "yes" }, { as: berit });
    expect(await app.db.select().from(messages)).toHaveLength(1);
    expect(await app.db.select().from(notices)).toEqual([]);
  });

  it("are refused empty, with the page saying so", async () => {
    const answer = await app.post(path, { text: "  " }, { as: berit });
    expect(answer.status).toBe(400);
    expect(textOf((await page(answer)).querySelector(".ds-error-summary"))).toContain("Skriv et notat først.");
  });

  it("are read by the desk alone: no query or rule for participants or notices names their table", () => {
    const root = fileURLToPath(new URL("../../", import.meta.url));
    const users = ["db/queries", "app/features", "app/routes"].flatMap((folder) =>
      readdirSync(`${root}${folder}`, { recursive: true, encoding: "utf8" })
        .filter((file) => /\.tsx?$/.test(file) && /\binternalNotes\b/.test(readFileSync(`${root}${folder}/${file}`, "utf8")))
        .map((file) => `${folder}/${file}`),
    );
    expect(users).toEqual(["db/queries/inbox.server.ts"]);
  });
});
