import { beforeEach, describe, expect, it } from "vitest";
import { soundMax } from "#app/features/recordings/sound-types.ts";
import { accessLog, messages, recordings, threads } from "#dialect";
import type { StoppedClock } from "../support/clock.ts";
import { anApp, page, textOf, type TestApp } from "../support/app.ts";
import { aBooking, anAdviser, anOffice, aParticipant, aSound, aThread, aVoiceMessage } from "../support/people.ts";

let app: TestApp<StoppedClock>;
let amina: Awaited<ReturnType<typeof aParticipant>>;
let other: Awaited<ReturnType<typeof aParticipant>>;
let berit: Awaited<ReturnType<typeof anAdviser>>;
let office: Awaited<ReturnType<typeof anOffice>>;

/** Sunday 22 November 2026, 10.00 in Oslo. */
beforeEach(async () => {
  app = await anApp();
  office = await anOffice(app.db);
  berit = await anAdviser(app.db, { officeId: office.id, name: "Berit Rådgiver" });
  amina = await aParticipant(app.db, { officeId: office.id, name: "Amina Ali", adviserIds: [berit.id] });
  other = await aParticipant(app.db, { officeId: office.id, adviserIds: [berit.id] });
});

const messagesPath = "/nb/min-side/meldinger";
const recordPath = `${messagesPath}/lyd`;

async function formKey(path = recordPath): Promise<string> {
  return (await page(await app.get(path, { as: amina }))).querySelector('#page-form input[name="formKey"]')?.getAttribute("value") ?? "";
}

type Given = { sound?: Uint8Array | null; name?: string; type?: string; path?: string; fields?: Record<string, string>; as?: typeof amina };

/** Posts the form the way a browser posts a file. */
async function send({ sound = aSound(), name = "opptak.wav", type = "audio/wav", path = recordPath, fields = {}, as = amina }: Given = {}): Promise<Response> {
  const form = new FormData();
  for (const [key, value] of Object.entries({ formKey: await formKey(path), language: "so", ...fields })) form.append(key, value);
  if (sound) form.append("sound", new File([sound as BlobPart], name, { type }));
  const headers = new Headers({ Origin: app.env.publicOrigin, Cookie: await app.signIn(as) });
  return app.app.request(new Request(new URL(path, app.env.publicOrigin), { method: "POST", headers, body: form }));
}

const problemsOn = async (answer: Response) => textOf((await page(answer)).querySelector(".ds-error-summary"));
const kept = () => app.db.select().from(recordings);

describe("the page", () => {
  it("is one form for a file, in three steps, and says who hears it, that it can be deleted, and whom to call", async () => {
    const html = await page(await app.get(recordPath, { as: amina }));
    const form = html.querySelector("#page-form")!;
    expect(form.getAttribute("enctype")).toBe("multipart/form-data");
    expect(form.querySelector('input[type="file"][name="sound"][capture]')?.getAttribute("accept")).toBe("audio/*");
    expect(html.querySelectorAll(".steps li")).toHaveLength(3);
    expect(html.querySelectorAll("#page-form .ds-button:not([type])")).toHaveLength(1);
    expect(html.querySelector("#record")?.hasAttribute("hidden")).toBe(true);
    const text = textOf(html.querySelector("main"));
    for (const words of ["Berit Rådgiver", "kan høre på den", "Du kan slette lyden når du vil", "113", "112", "22 22 22 22"]) expect(text).toContain(words);
  });

  it("can be reached from a new message with all it is about, and from a conversation", async () => {
    const booking = await aBooking(app.db, { participantId: amina.id, officeId: office.id, adviserId: berit.id });
    const thread = await aThread(app.db, { participantId: amina.id });
    for (const [from, to] of [
      [`${messagesPath}/ny`, recordPath],
      [`${messagesPath}/ny?avtale=${booking.id}`, `${recordPath}?avtale=${booking.id}`],
      [`${messagesPath}/ny?meldekort=2026-11-20`, `${recordPath}?meldekort=2026-11-20`],
      [`${messagesPath}/ny?tema=bolig`, `${recordPath}?tema=bolig`],
      [`${messagesPath}/${thread.id}`, `${recordPath}?samtale=${thread.id}`],
    ] as const) {
      const html = await page(await app.get(from, { as: amina }));
      expect(html.querySelectorAll("a").map((link) => link.getAttribute("href")), from).toContain(to);
      expect((await app.get(to, { as: amina })).status, to).toBe(200);
    }
    const chosen = (await page(await app.get(`${recordPath}?avtale=${booking.id}`, { as: amina }))).querySelector('select[name="to"] option[selected]');
    expect(chosen?.getAttribute("value")).toBe(berit.id);
  });

  it("is 404 for somebody else's meeting or conversation, to read and to send", async () => {
    const booking = await aBooking(app.db, { participantId: other.id, officeId: office.id });
    const thread = await aThread(app.db, { participantId: other.id });
    for (const query of [`?avtale=${booking.id}`, `?samtale=${thread.id}`, "?samtale=", "?meldekort=i-gar"]) {
      expect((await app.get(recordPath + query, { as: amina })).status, query).toBe(404);
      expect((await send({ path: recordPath + query })).status, query).toBe(404);
    }
    expect(await kept()).toEqual([]);
  });

  it("alone may use the microphone and play what is not sent yet", async () => {
    const record = await app.get(recordPath, { as: amina });
    expect(record.headers.get("Permissions-Policy")).toContain("microphone=(self)");
    expect(record.headers.get("Content-Security-Policy")).toContain("media-src 'self' blob:;");
    for (const path of ["/nb", messagesPath, `${messagesPath}/ny`, "/admin/logg-inn"]) {
      const answer = await app.get(path, { as: amina });
      expect(answer.headers.get("Permissions-Policy"), path).toContain("microphone=()");
      expect(answer.headers.get("Content-Security-Policy"), path).toContain("media-src 'self';");
    }
  });
});

describe("sending", () => {
  it("keeps the message and its sound together, with receipt and answer-by date", async () => {
    const sound = aSound();
    const answer = await send({ sound, fields: { to: berit.id } });
    expect(answer.status).toBe(303);
    const [thread] = await app.db.select().from(threads);
    const [message] = await app.db.select().from(messages);
    expect(thread).toMatchObject({ participantId: amina.id, toAdviserId: berit.id, topic: "other", answerBy: "2026-11-24", urgent: false });
    expect(message).toMatchObject({ threadId: thread!.id, from: "participant", kind: "voice", language: "so", text: null, code: null });
    expect(await kept()).toMatchObject([{ messageId: message!.id, participantId: amina.id, mediaType: "audio/wav", size: sound.length, createdAt: app.clock.now() }]);
    expect((await kept())[0]!.sound.equals(sound)).toBe(true);
    expect(answer.headers.get("Location")).toBe(`${messagesPath}/${thread!.id}`);
    const html = await page(await app.get(answer.headers.get("Location")!, { as: amina }));
    expect(textOf(html.querySelector('[role="status"]'))).toContain("Du får svar senest tirsdag 24. november.");
    expect(html.querySelector("audio")?.getAttribute("src")).toBe(`${messagesPath}/${thread!.id}/lyd/${message!.id}`);
    expect(html.querySelector("audio")?.getAttribute("preload")).toBe("none");
    expect(textOf(html.querySelector(".speech"))).toContain("Talemelding. Språk: Soomaali");
    expect(JSON.stringify(app.log)).not.toMatch(/opptak\.wav|Amina/);
  });

  it("goes where the page was opened from: a meeting, a day of the meldekort, an information page, a conversation", async () => {
    const booking = await aBooking(app.db, { participantId: amina.id, officeId: office.id });
    await send({ path: `${recordPath}?avtale=${booking.id}` });
    await send({ path: `${recordPath}?meldekort=2026-11-20` });
    await send({ path: `${recordPath}?tema=bolig` });
    const begun = await app.db.select().from(threads);
    expect(begun).toMatchObject([{ topic: "meeting", bookingId: booking.id }, { topic: "meldekort", meldekortDay: "2026-11-20" }, { aboutPage: "tema/bolig" }]);
    const answer = await send({ path: `${recordPath}?samtale=${begun[0]!.id}`, sound: aSound({ mark: 7 }) });
    expect(answer.headers.get("Location")).toBe(`${messagesPath}/${begun[0]!.id}`);
    expect((await app.db.select().from(messages)).filter((row) => row.threadId === begun[0]!.id)).toHaveLength(2);
    expect(await app.db.select().from(threads)).toHaveLength(3);
  });

  it("is one message when it is posted twice, and two when the sound is another", async () => {
    const key = await formKey();
    const answers = await Promise.all([send({ fields: { formKey: key } }), send({ fields: { formKey: key } }), send({ fields: { formKey: key } })]);
    expect(new Set(answers.map((answer) => answer.headers.get("Location"))).size).toBe(1);
    await send();
    expect(await app.db.select().from(messages)).toHaveLength(1);
    expect(await kept()).toHaveLength(1);
    await send({ sound: aSound({ mark: 9 }) });
    expect(await kept()).toHaveLength(2);
  });

  it("says at the field when there is no file or an empty one, and keeps what was chosen", async () => {
    for (const given of [{ sound: null }, { sound: new Uint8Array() }]) {
      const answer = await send({ ...given, fields: { to: berit.id, language: "ti" } });
      expect(answer.status).toBe(400);
      const html = await page(answer);
      expect(textOf(html.querySelector("#sound-error"))).toBe("Ta opp det du vil si, eller velg en lydfil.");
      expect(html.querySelector('.ds-error-summary a[href="#sound"]')).not.toBeNull();
      expect(html.querySelector('select[name="to"] option[selected]')?.getAttribute("value")).toBe(berit.id);
      expect(html.querySelector('select[name="language"] option[selected]')?.getAttribute("value")).toBe("ti");
    }
    expect(await app.db.select().from(messages)).toEqual([]);
  });

  it("trusts the bytes, not the name: a page, a picture and a text are refused, in the reader's language", async () => {
    const png = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==", "base64");
    for (const sound of [Buffer.from("<!DOCTYPE html><script>alert(1)</script>"), png, Buffer.from("hei"), Buffer.from("RIFF")]) {
      const answer = await send({ sound, name: "opptak.webm", type: "audio/webm" });
      expect(answer.status).toBe(400);
      expect(await problemsOn(answer)).toContain("Vi kan ikke bruke denne filen.");
    }
    expect(await kept()).toEqual([]);
    // And the other way round: a sound under any name is a sound.
    expect((await send({ name: "brev.pdf", type: "application/pdf" })).status).toBe(303);
    expect((await kept())[0]?.mediaType).toBe("audio/wav");
  });

  it("takes 5 MB and says so when it is more; a far too big body gets a clear page; other addresses still take 64 kB", async () => {
    const large = Buffer.concat([aSound(), Buffer.alloc(soundMax + 1)]).subarray(0, soundMax + 1);
    const answer = await send({ sound: large });
    expect(answer.status).toBe(400);
    expect(await problemsOn(answer)).toContain("Filen er for stor. Den kan være på 5 MB.");
    const path = `${recordPath}?meldekort=2026-11-20`;
    const refused = await send({ path, sound: Buffer.alloc(soundMax + 200_000) });
    expect(refused.status).toBe(413);
    const html = await page(refused);
    expect(textOf(html.querySelector("h1"))).toBe("Opptaket er for stort");
    expect(html.querySelector("a")?.getAttribute("href")).toBe(path);
    expect((await send({ path: `${messagesPath}/ny`, sound: Buffer.alloc(70_000) })).status).toBe(413);
    expect(await kept()).toEqual([]);
    expect((await send({ sound: large.subarray(0, soundMax) })).status).toBe(303);
  });

  it("keeps the fields over a change of language and says that the file must be chosen again", async () => {
    const answer = await send({ path: recordPath.replace("/nb/", "/en/"), fields: { "switch-language": "en", to: berit.id, language: "ti" } });
    expect(answer.status).toBe(200);
    const html = await page(answer);
    expect(html.querySelector('select[name="to"] option[selected]')?.getAttribute("value")).toBe(berit.id);
    expect(html.querySelector('select[name="language"] option[selected]')?.getAttribute("value")).toBe("ti");
    expect(html.querySelector("#sound-error")).not.toBeNull();
    expect(await app.db.select().from(messages)).toEqual([]);
  });

  it("refuses a language or a receiver that the page does not offer", async () => {
    const stranger = await anAdviser(app.db, { officeId: office.id });
    for (const fields of [{ language: "xx" }, { to: stranger.id }, { formKey: "" }] as Record<string, string>[]) expect((await send({ fields })).status).toBe(400);
    expect(await kept()).toEqual([]);
  });

  it("has a limit for what one person keeps in a day, and the same limit of sendings as all messages", async () => {
    app = await anApp({ db: app.db, limits: { signIn: 60, send: 5, keep: 9 } });
    expect((await send({ sound: aSound({ mark: 1 }) })).status).toBe(303);
    expect((await send({ sound: aSound({ mark: 2 }) })).status).toBe(303);
    // A double press is the same kilobytes twice: it may be told to wait, but what was kept stays.
    const answer = await send({ sound: aSound({ mark: 3 }) });
    expect(answer.status).toBe(429);
    expect(await problemsOn(answer)).toContain("Du har sendt mange talemeldinger i dag.");
    expect(await kept()).toHaveLength(1 + 1);
    await send();
    await send();
    expect(textOf((await page(await send())).querySelector("h1"))).toBe("Vent litt");
  });

  it("is the sign-in page's business when the session is over: nothing is kept", async () => {
    const form = new FormData();
    form.append("sound", new File([aSound() as BlobPart], "a.wav"));
    const answer = await app.app.request(new Request(new URL(recordPath, app.env.publicOrigin), { method: "POST", headers: { Origin: app.env.publicOrigin }, body: form }));
    expect(answer.status).toBe(401);
    expect(await kept()).toEqual([]);
  });
});

describe("hearing", () => {
  const aVoice = async (given: { mediaType?: string; as?: typeof amina } = {}) => {
    const { as: who = amina, ...rest } = given;
    const thread = await aThread(app.db, { participantId: who.id });
    const message = await aVoiceMessage(app.db, { threadId: thread.id, participantId: who.id, ...rest });
    return { thread, message, own: `${messagesPath}/${thread.id}/lyd/${message.id}`, desk: `/admin/innboks/${thread.id}/lyd/${message.id}` };
  };

  it("gives the sound to her who said it: typed, kept by nobody, under a name that says nothing", async () => {
    const { own } = await aVoice();
    const answer = await app.get(own, { as: amina, headers: { "Accept-Encoding": "br" } });
    expect(answer.status).toBe(200);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      "content-type": "audio/wav",
      "content-length": String(aSound().length),
      "accept-ranges": "bytes",
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
      "content-disposition": 'inline; filename="lyd.wav"',
    });
    expect(answer.headers.get("Content-Encoding")).toBeNull();
    expect(Buffer.from(await answer.arrayBuffer()).equals(aSound())).toBe(true);
  });

  it("gives pieces of it, as Safari wants", async () => {
    const { own } = await aVoice();
    const size = aSound().length;
    const piece = async (range: string, more: Record<string, string> = {}) => {
      const answer = await app.get(own, { as: amina, headers: { Range: range, ...more } });
      return [answer.status, answer.headers.get("Content-Range"), Buffer.from(await answer.arrayBuffer()).toString("latin1")];
    };
    const bytes = aSound().toString("latin1");
    expect(await piece("bytes=0-1")).toEqual([206, `bytes 0-1/${size}`, "RI"]);
    expect(await piece("bytes=40-")).toEqual([206, `bytes 40-${size - 1}/${size}`, bytes.slice(40)]);
    expect(await piece("bytes=-3")).toEqual([206, `bytes ${size - 3}-${size - 1}/${size}`, bytes.slice(-3)]);
    expect(await piece(`bytes=${size}-`)).toEqual([416, `bytes */${size}`, ""]);
    for (const whole of ["bytes=0-1,5-9", "pages=1-2", "rubbish"]) expect((await piece(whole)).slice(0, 2)).toEqual([200, null]);
    expect((await piece("bytes=0-1", { "If-Range": '"x"' })).slice(0, 2)).toEqual([200, null]);
  });

  it("is 404 for another participant, another thread and none", async () => {
    const { own, thread, message } = await aVoice();
    const second = await aThread(app.db, { participantId: amina.id });
    const theirs = await aThread(app.db, { participantId: other.id });
    expect((await app.get(own, { as: other })).status).toBe(404);
    for (const threadId of [second.id, theirs.id, "none"]) expect((await app.get(`${messagesPath}/${threadId}/lyd/${message.id}`, { as: amina })).status).toBe(404);
    expect((await app.get(`${messagesPath}/${theirs.id}/lyd/${message.id}`, { as: other })).status).toBe(404);
    expect((await app.get(`${messagesPath}/${thread.id}/lyd/none`, { as: amina })).status).toBe(404);
    expect((await app.get(own)).status).toBe(302);
  });

  it("is noted at the desk: once for one hearing, and again for the next", async () => {
    const { desk } = await aVoice();
    const heard = async () => (await app.db.select().from(accessLog)).map(({ participantId, adviserId, what }) => ({ participantId, adviserId, what }));
    const row = { participantId: amina.id, adviserId: berit.id, what: "thread-sound-read" };
    expect((await app.get(desk, { as: berit })).status).toBe(200);
    expect((await app.get(desk, { as: berit, headers: { Range: "bytes=10-" } })).status).toBe(206);
    expect(await heard()).toEqual([row]);
    app.clock.advance({ minutes: 11 });
    await app.get(desk, { as: berit, headers: { Range: "bytes=10-" } });
    expect(await heard()).toEqual([row, row]);
  });

  it("is 404 for an adviser who does not follow her, with nothing noted and a reason in the log", async () => {
    const stranger = await anAdviser(app.db, { officeId: office.id });
    const { desk, thread } = await aVoice();
    expect((await app.get(desk, { as: stranger })).status).toBe(404);
    expect((await app.get(`/admin/innboks/${thread.id}/lyd/none`, { as: berit })).status).toBe(404);
    expect(await app.db.select().from(accessLog)).toEqual([]);
    expect(app.log).toEqual(expect.arrayContaining([expect.objectContaining({ reason: "not-in-team" })]));
  });

  it("stands in the inbox and the conversation as a voice message with its language, and says what to do", async () => {
    const { thread, message, desk } = await aVoice();
    const inbox = textOf((await page(await app.get("/admin/innboks", { as: berit }))).querySelector("tbody tr"));
    expect(inbox).toContain("Talemelding · Snakker somali");
    const html = await page(await app.get(`/admin/innboks/${thread.id}`, { as: berit }));
    expect(html.querySelector("audio")?.getAttribute("src")).toBe(desk);
    expect(html.querySelector("a[download]")?.getAttribute("href")).toBe(desk);
    expect(textOf(html.querySelector(".speech"))).toContain("hør på den sammen med en tolk");
    const answer = await app.post(`/admin/innboks/${thread.id}`, { lastMessageId: message.id, text: "Takk, jeg ringer deg.", language: "nb" }, { as: berit });
    expect(answer.headers.get("Location")).toContain("gjort=sent");
  });

  it("offers what browsers do not play as a file, with an honest line", async () => {
    const { thread } = await aVoice({ mediaType: "audio/amr" });
    for (const answer of [await app.get(`${messagesPath}/${thread.id}`, { as: amina }), await app.get(`/admin/innboks/${thread.id}`, { as: berit })]) {
      const html = await page(answer);
      expect(html.querySelector("audio")).toBeNull();
      expect(html.querySelector("a[download]")?.getAttribute("download")).toBe("lyd.amr");
      expect(textOf(html.querySelector(".speech"))).toContain("kan ikke spille av denne lyden");
    }
  });

  it("goes away when she deletes it: for her and for the desk; the message stays and says so", async () => {
    const { thread, message, own, desk } = await aVoice();
    const path = `${messagesPath}/${thread.id}`;
    expect((await page(await app.get(path, { as: amina }))).querySelector(`button[name="delete-sound"][value="${message.id}"]`)).not.toBeNull();
    for (let press = 0; press < 2; press++) {
      const answer = await app.post(path, { "delete-sound": message.id }, { as: amina });
      expect([answer.status, answer.headers.get("Location")]).toEqual([303, path]);
    }
    expect(await kept()).toEqual([]);
    expect(await app.db.select().from(messages)).toHaveLength(1);
    expect((await app.get(own, { as: amina })).status).toBe(404);
    expect((await app.get(desk, { as: berit })).status).toBe(404);
    const mine = await page(await app.get(path, { as: amina }));
    expect(textOf(mine.querySelector(".speech"))).toContain("Lyden er slettet.");
    expect(mine.querySelector("audio")).toBeNull();
    expect(textOf((await page(await app.get(`/admin/innboks/${thread.id}`, { as: berit }))).querySelector(".speech"))).toContain("Deltakeren har slettet lyden.");
    // Deleting is no message: the promise stands as it was.
    expect((await app.db.select().from(threads))[0]).toMatchObject({ waitingSince: thread.waitingSince, answerBy: thread.answerBy });
  });

  it("can be deleted by nobody else, and not by naming another thread or a written message", async () => {
    const { thread, message } = await aVoice();
    const theirs = await aThread(app.db, { participantId: other.id });
    expect((await app.post(`${messagesPath}/${thread.id}`, { "delete-sound": message.id }, { as: other })).status).toBe(404);
    expect((await app.post(`${messagesPath}/${theirs.id}`, { "delete-sound": message.id }, { as: other })).status).toBe(404);
    expect((await app.post(`${messagesPath}/${thread.id}`, { "delete-sound": "none" }, { as: amina })).status).toBe(404);
    expect(await kept()).toHaveLength(1);
  });
});
