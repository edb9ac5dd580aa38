// Fills a database for measuring: N participants, ten messages each, one team of 35 for every adviser.
import { createHash } from "node:crypto";

const languages = ["nb", "uk", "ar", "en"];
const start = Date.parse("2026-11-22T08:00:00Z");
const day = 86_400_000;

/** @param {string} kind @param {number} n */
export const idOf = (kind, n) => `${createHash("md5").update(kind).digest("hex").slice(0, 8)}-0000-4000-8000-${String(n).padStart(12, "0")}`;

/** @param {any} db a drizzle handle @param {number} people */
export function fill(db, people) {
  const client = db.$client;
  const insert = (/** @type {string} */ table, /** @type {string[]} */ columns) => client.prepare(`insert into ${table} (${columns.map((c) => `"${c}"`).join()}) values (${columns.map(() => "?").join()})`);
  client.pragma("synchronous = OFF");
  const all = client.transaction(() => {
    const office = idOf("office", 1);
    insert("offices", ["id", "municipality", "name", "street", "postal_code", "city", "access", "bus_stop", "phone", "opening_hours", "answer_days", "interpreter_notice_days", "demo", "created_at"])
      .run(office, "Fjordvik", "Kvalifisering og integrering, Fjordvik", "Storgata 1", "5000", "Fjordvik", "2. etasje", "Torget", "+4740000000", '[{"weekdays":[1,2,3,4,5],"from":"09:00","to":"15:00"}]', 2, 2, 1, start);
    const adviser = insert("advisers", ["id", "office_id", "name", "role", "phone", "email", "password_hash", "active", "created_at"]);
    const participant = insert("participants", ["id", "office_id", "name", "name_search", "reading_language", "situation", "phone", "created_at"]);
    const team = insert("teams", ["id", "participant_id", "adviser_id", "role", "valid_from", "valid_to"]);
    const booking = insert("bookings", ["id", "participant_id", "office_id", "adviser_id", "status", "starts_at", "ends_at", "form", "purpose", "place_name", "street", "access", "bus_stop", "bring", "bring_child_unused", "created_at", "updated_at"].filter((c) => c !== "bring_child_unused"));
    const need = insert("interpreter_needs", ["participant_id", "needed", "language", "for_all_meetings", "updated_at", "updated_by"]);
    const order = insert("interpreter_orders", ["id", "booking_id", "participant_id", "status", "language", "form", "answer_by", "late", "requested_by", "created_at", "updated_at"]);
    const cycle = insert("meldekort_cycles", ["participant_id", "type", "first_monday", "updated_at", "updated_by"]);
    const thread = insert("threads", ["id", "participant_id", "topic", "created_at", "last_message_at", "waiting_since", "answer_by"]);
    const message = insert("messages", ["id", "thread_id", "participant_id", "from", "adviser_id", "kind", "text", "language", "form_key", "created_at", "opened_at"]);
    const advisers = Math.ceil(people / 35);
    for (let a = 0; a < advisers; a += 1) adviser.run(idOf("adviser", a), office, `Rådgiver ${a}`, "programme-adviser", "+4740000001", `adviser-${a}@example.no`, "-", 1, start);
    for (let p = 0; p < people; p += 1) {
      const id = idOf("participant", p);
      const own = idOf("adviser", Math.floor(p / 35));
      participant.run(id, office, `Deltaker ${p}`, `deltaker ${p}`, languages[p % 4], "programme", "+4741234567", start - 90 * day);
      team.run(idOf("team", p), id, own, "programme-adviser", "2026-01-01", null);
      for (let b = 0; b < 3; b += 1) {
        const from = start + (b - 1) * 7 * day + 2 * day + (p % 8) * 1_800_000;
        booking.run(idOf("booking", p * 3 + b), id, office, own, b === 0 ? "done" : "confirmed", from, from + 2_700_000, "office", "plan", "Fjordvik kontor", "Storgata 1", "2. etasje", "Torget", '["id"]', start - 30 * day, start - 30 * day);
      }
      need.run(id, 1, "ar", 1, start - 30 * day, "participant");
      order.run(idOf("order", p), idOf("booking", p * 3 + 1), id, "confirmed", "ar", "any", "2026-11-20", 0, "participant", start - 20 * day, start - 10 * day);
      cycle.run(id, "jobseeker", "2026-11-23", start - 30 * day, "adviser");
      for (let t = 0; t < 2; t += 1) {
        const waits = t === 0 && p % 3 === 0;
        const last = start - (p % 5) * day - t * 20 * day;
        thread.run(idOf("thread", p * 2 + t), id, "other", last - 5 * day, last, waits ? last : null, waits ? "2026-11-24" : null);
        for (let m = 0; m < 5; m += 1) {
          const fromParticipant = m % 2 === 0;
          message.run(idOf("message", p * 10 + t * 5 + m), idOf("thread", p * 2 + t), id, fromParticipant ? "participant" : "adviser", fromParticipant ? null : own, "text", "Hei. Jeg har et spørsmål om kurset på tirsdag. Kan jeg komme litt senere?", "nb", `k${p * 10 + t * 5 + m}`, last - (4 - m) * 3_600_000, last);
        }
      }
    }
  });
  all();
  client.pragma("synchronous = FULL");
  client.exec("analyze");
  return { advisers: Math.ceil(people / 35) };
}
