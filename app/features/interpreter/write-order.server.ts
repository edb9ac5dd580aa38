import { newId } from "#app/ids.server.ts";
import { insertOrderEventStatement, insertOrderStatement, updateOrderStatement, type InterpreterOrder, type NewInterpreterOrder } from "#db/queries/interpreter.server.ts";
import type { Statement, Writer } from "#dialect";

/** Who acts; `helperId` is the adviser who sits beside a participant. */
export type Actor = { kind: "participant" | "adviser" | "system"; id: string | null; helperId?: string | null };
export type OrderChange = Partial<Omit<InterpreterOrder, "id" | "participantId" | "bookingId">>;

/**
 * The statements that change an order and, when its status changes, add to its history; for writeTogether with whatever
 * caused them. `change` may be what followBooking gave.
 */
export function changeOrder(
  write: Writer,
  order: Pick<InterpreterOrder, "id" | "participantId" | "status">,
  change: OrderChange & { lateCancellation?: boolean },
  { actor, at }: { actor: Actor; at: Date },
): Statement[] {
  const { lateCancellation: _, ...set } = change;
  const changed = updateOrderStatement(write, { id: order.id, participantId: order.participantId, from: order.status, set, at });
  if (!set.status || set.status === order.status) return [changed];
  return [changed, noteStatus(write, { orderId: order.id, status: set.status, actor, at })];
}

/** The statements that keep a new order with the first line of its history. */
export function keepOrder(write: Writer, order: NewInterpreterOrder, { actor, at }: { actor: Actor; at: Date }): Statement[] {
  return [insertOrderStatement(write, order), noteStatus(write, { orderId: order.id, status: order.status, actor, at })];
}

function noteStatus(write: Writer, { orderId, status, actor, at }: { orderId: string; status: InterpreterOrder["status"]; actor: Actor; at: Date }): Statement {
  return insertOrderEventStatement(write, { id: newId(), orderId, status, actorKind: actor.kind, actorId: actor.helperId ?? actor.id, at });
}
