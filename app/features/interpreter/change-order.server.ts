import { findLiveOrder, findMeeting } from "#db/queries/interpreter.server.ts";
import { NothingChanged, writeTogether, type Db } from "#dialect";
import { orderDates } from "./order-dates.ts";
import { takeBack, type Asked } from "./ask-interpreter.server.ts";
import { whyNotAsk } from "./why-not-ask.ts";
import { changeOrder, type Actor } from "./write-order.server.ts";

type OwnMeeting = { participantId: string; bookingId: string; now: Date; actor?: Actor };

function by({ actor, participantId, now }: OwnMeeting): { actor: Actor; at: Date } {
  return { actor: actor ?? { kind: "participant", id: participantId }, at: now };
}

/** The participant takes back her order: always allowed before the meeting, also late. Twice is once. */
export async function withdrawOrder(db: Db, own: OwnMeeting): Promise<Asked> {
  return changeLive(db, own, (write, order) => takeBack(write, order, by(own)));
}

/** None was free: the participant takes an interpreter on the phone instead, and the office tries anew. */
export async function takePhoneInterpreter(db: Db, own: OwnMeeting): Promise<Asked> {
  return changeLive(db, own, (write, order, meeting) =>
    order.status !== "not-available"
      ? []
      : changeOrder(
          write,
          order,
          { status: "asked", task: "order", form: "phone", ...orderDates(own.now, meeting.startsAt, meeting) },
          by(own),
        ),
  );
}

type Live = NonNullable<Awaited<ReturnType<typeof findLiveOrder>>>;
type Meeting = NonNullable<Awaited<ReturnType<typeof findMeeting>>> & { startsAt: Date };
type Change = (write: Parameters<typeof takeBack>[0], order: Live, meeting: Meeting) => ReturnType<typeof takeBack>;

async function changeLive(db: Db, { now, participantId, bookingId }: OwnMeeting, change: Change): Promise<Asked> {
  for (let attempt = 0; attempt < 3; attempt++) {
    const meeting = await findMeeting(db, { participantId, bookingId });
    if (!meeting) return { ok: false, reason: "not-found" };
    const { startsAt } = meeting;
    const reason = whyNotAsk(meeting, now);
    if (reason || !startsAt) return { ok: false, reason: reason ?? "no-time" };
    const order = await findLiveOrder(db, { participantId, bookingId });
    if (!order) return { ok: true };
    try {
      await writeTogether(db, (write) => change(write, order, { ...meeting, startsAt }));
      return { ok: true };
    } catch (error) {
      if (!(error instanceof NothingChanged)) throw error;
    }
  }
  return { ok: false, reason: "changed-meanwhile" };
}
