import { describe, expect, it } from "vitest";
import { listMeetingsWithoutInterpreter, listOrdersWithTask, listUnreportedOrders } from "#db/queries/interpreter-desk.server.ts";
import { listLiveOrders, listMeetingsWithoutOrder, listOrderEvents } from "#db/queries/interpreter.server.ts";
import { queryPlan } from "#dialect";
import { aDatabase } from "../support/test-database.ts";

const db = aDatabase();
const now = new Date("2026-11-22T09:00:00Z");
const own = { adviserId: "adviser", today: "2026-11-22" };

describe("lists about interpreters read by index, and the desk's start from the adviser's own teams", () => {
  it.each([
    ["orders to do", listOrdersWithTask(db, own), ["interpreter_orders_with_task", "teams_by_adviser"]],
    ["orders nobody reported", listUnreportedOrders(db, { ...own, before: now }), ["interpreter_orders_by_participant", "teams_by_adviser"]],
    ["meetings without", listMeetingsWithoutInterpreter(db, { ...own, now }), ["bookings_by_participant", "teams_by_adviser", "interpreter_orders_"]],
    ["a person's live orders", listLiveOrders(db, "participant"), ["interpreter_orders_by_participant"]],
    ["a person's meetings without", listMeetingsWithoutOrder(db, { participantId: "participant", now }), ["bookings_by_participant", "interpreter_orders_"]],
    ["an order's history", listOrderEvents(db, "order"), ["interpreter_order_events_by_order"]],
  ])("%s", (_what, query, indexes) => {
    const plan = queryPlan(db, query);
    expect(plan.filter((line) => /^SCAN/.test(line)), plan.join("\n")).toEqual([]);
    for (const index of indexes) expect(plan.join("\n")).toContain(index);
  });
});
