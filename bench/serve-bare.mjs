// The yardstick: node:http and better-sqlite3 with prepared statements and a template. It asks the database what the page needs, puts
// the answers into a template that Videre's own page made (so the bytes are the same), and compresses with the same zlib settings.
import { createHash, randomUUID } from "node:crypto";
import fs from "node:fs";
import http from "node:http";
import { brotliCompressSync, constants } from "node:zlib";
import Database from "better-sqlite3";

const [databaseFile, port, templatesFile] = process.argv.slice(2);
/** @type {Record<string, string>} */
const templates = JSON.parse(fs.readFileSync(templatesFile ?? "", "utf8"));
const db = new Database(databaseFile);
db.pragma("journal_mode = WAL");
db.pragma("synchronous = FULL");
db.pragma("foreign_keys = ON");

const now = Date.parse("2026-11-22T09:00:00Z");
const sql = {
  participant: db.prepare("select p.* from sessions s join participants p on p.id = s.person_id where s.key_hash = ? and s.kind = 'participant' and s.expires_at > ? and s.last_seen_at > ?"),
  adviser: db.prepare("select a.* from sessions s join advisers a on a.id = s.person_id where s.key_hash = ? and s.kind = 'adviser' and s.expires_at > ? and s.last_seen_at > ?"),
  meetings: db.prepare("select b.*, a.name as adviser, a.phone from bookings b left join advisers a on a.id = b.adviser_id where b.participant_id = ? and b.ends_at > ? order by b.starts_at limit 10"),
  order: db.prepare("select * from interpreter_orders where booking_id = ? order by created_at desc limit 1"),
  changes: db.prepare("select * from booking_changes where booking_id = ? and seen_at is null order by at"),
  contacts: db.prepare("select a.name, a.phone, t.role from teams t join advisers a on a.id = t.adviser_id where t.participant_id = ? and t.valid_from <= '2026-11-22' and (t.valid_to is null or t.valid_to >= '2026-11-22')"),
  unread: db.prepare("select count(*) as n from messages where participant_id = ? and \"from\" = 'adviser' and opened_at is null"),
  need: db.prepare("select * from interpreter_needs where participant_id = ?"),
  cycle: db.prepare("select * from meldekort_cycles where participant_id = ?"),
  office: db.prepare("select * from offices limit 1"),
  inbox: db.prepare(`select t.*, p.name, p.reading_language, n.language, (select text from messages m where m.thread_id = t.id order by m.created_at desc limit 1) as words
    from teams w join participants p on p.id = w.participant_id join threads t on t.participant_id = p.id and t.waiting_since is not null
    left join interpreter_needs n on n.participant_id = p.id where w.adviser_id = ? and w.valid_from <= '2026-11-22' and (w.valid_to is null or w.valid_to >= '2026-11-22') order by t.answer_by, t.waiting_since limit 50`),
  thread: db.prepare("insert into threads (id, participant_id, topic, created_at, last_message_at, waiting_since, answer_by) values (?,?,?,?,?,?,?)"),
  message: db.prepare("insert into messages (id, thread_id, participant_id, \"from\", kind, text, language, form_key, created_at) values (?,?,?,'participant','text',?,?,?,?)"),
};
const save = db.transaction((/** @type {string} */ person, /** @type {string} */ text, /** @type {string} */ key) => {
  const thread = randomUUID();
  sql.thread.run(thread, person, "other", now, now, now, "2026-11-24");
  sql.message.run(randomUUID(), thread, person, text, "nb", key, now);
  return thread;
});

/** @param {http.IncomingMessage} request @param {string} name */
function keyHash(request, name) {
  const value = new RegExp(`${name}=([^;]+)`).exec(request.headers.cookie ?? "")?.[1] ?? "";
  return createHash("sha256").update(value).digest("base64url");
}

/** @param {string} name @param {Record<string, string>} values */
const page = (name, values) => (templates[name] ?? "").replace(/%%(\w+)%%/g, (_, key) => values[key] ?? "");

/** @param {http.IncomingMessage} request @param {http.ServerResponse} response @param {string} html */
function send(request, response, html) {
  const headers = { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store" };
  const body = Buffer.from(html);
  if (!/\bbr\b/.test(String(request.headers["accept-encoding"]))) return response.writeHead(200, { ...headers, "Content-Length": body.length }).end(body);
  const small = brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 6, [constants.BROTLI_PARAM_SIZE_HINT]: body.length } });
  response.writeHead(200, { ...headers, "Content-Encoding": "br", "Content-Length": small.length }).end(small);
}

http
  .createServer((request, response) => {
    const url = request.url ?? "";
    if (url === "/nb/meldekort") return send(request, response, page("visitor", { office: String(/** @type {any} */ (sql.office.get()).name) }));
    if (url === "/nb/min-side") {
      const person = /** @type {any} */ (sql.participant.get(keyHash(request, "bare"), now, now - 1_800_000));
      if (!person) return response.writeHead(302, { Location: "/nb/logg-inn" }).end();
      const meetings = /** @type {any[]} */ (sql.meetings.all(person.id, now));
      for (const one of meetings) sql.order.get(one.id), sql.changes.all(one.id);
      sql.contacts.all(person.id), sql.unread.get(person.id), sql.need.get(person.id), sql.cycle.get(person.id), sql.office.get();
      return send(request, response, page("min-side", { name: person.name, adviser: meetings[0]?.adviser ?? "" }));
    }
    if (url === "/admin/innboks") {
      const adviser = /** @type {any} */ (sql.adviser.get(keyHash(request, "bare"), now, now - 3_600_000));
      if (!adviser) return response.writeHead(302, { Location: "/admin/logg-inn" }).end();
      sql.office.get();
      return send(request, response, page("inbox", { name: adviser.name, rows: String(sql.inbox.all(adviser.id).length) }));
    }
    if (url === "/nb/min-side/meldinger/ny" && request.method === "POST") {
      const person = /** @type {any} */ (sql.participant.get(keyHash(request, "bare"), now, now - 1_800_000));
      /** @type {Buffer[]} */
      const chunks = [];
      request.on("data", (chunk) => chunks.push(chunk));
      request.on("end", () => {
        const form = new URLSearchParams(Buffer.concat(chunks).toString());
        const thread = save(person.id, String(form.get("text")), String(form.get("formKey")));
        response.writeHead(303, { Location: `/nb/min-side/meldinger/${thread}` }).end();
      });
      return;
    }
    response.writeHead(404).end();
  })
  .listen(Number(port), "127.0.0.1", () => process.send?.("up"));
process.on("message", (message) => {
  if (message === "usage") process.send?.({ ...process.cpuUsage(), rss: process.memoryUsage().rss });
  else process.exit(0);
});
