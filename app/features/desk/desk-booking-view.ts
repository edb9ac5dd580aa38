import type { Difference } from "#app/features/bookings/describe-changes.ts";
import type { AdviserRole, BookingForm, BookingStatus, OrderStatus, OrderTask } from "#dialect";
import type { ShownRequest } from "./request-facts.tsx";

/** A meeting at the desk, as a loader sends it: instants are ISO text. */
export type DeskBookingView = {
  booking: {
    id: string;
    status: BookingStatus;
    startsAt: string | null;
    endsAt: string | null;
    form: BookingForm;
    purpose: string;
    placeName: string | null;
    street: string | null;
    access: string | null;
    busStop: string | null;
    videoLink: string | null;
    bring: string[];
    childWelcome: boolean | null;
    bringsChild: boolean;
    needsTravelHelp: boolean;
    note: string | null;
    noteLanguage: string | null;
    comingAt: string | null;
    endedReason: string | null;
    endedBy: "participant" | "office" | null;
    nextStep: string | null;
  };
  adviser: { name: string; role: AdviserRole } | null;
  participant: { id: string; name: string; phone: string | null; readingLanguage: string };
  request: ShownRequest | null;
  offers: { id: string; startsAt: string }[];
  order: { id: string; status: OrderStatus; task: OrderTask | null; language: string; otherLanguage: string | null; orderBy: string | null; late: boolean } | null;
  notices: { id: string; kind: string; language: string; text: string; status: "waiting" | "sent" | "failed" | "cancelled"; dueAt: string; createdAt: string }[];
  history: { id: string; kind: string; actorKind: "participant" | "adviser" | "system"; actorName: string | null; at: string; differences: Difference[] }[];
};
