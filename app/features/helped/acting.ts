/** A participant as the one who acts, for histories: with whom she did it, when an adviser sat beside. */
export type ActingParticipant = { kind: "participant"; id: string; helperId: string | null };

/** The participant who is signed in as the one who acts. */
export function actingAs(participant: { id: string; helper: { id: string } | null }): ActingParticipant {
  return { kind: "participant", id: participant.id, helperId: participant.helper?.id ?? null };
}
