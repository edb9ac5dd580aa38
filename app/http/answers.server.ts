import { json } from "@remix-run/node";

/** What a thrown answer carries to the error page: a reason, and what the person had typed, so that it is not lost. */
export type Refusal = { reason: "not-found" | "signed-out" | "too-many" | "refused"; kept?: string[] };

/** 404: absent, or somebody else's, which looks the same. Throw it. */
export function notFound(): Response {
  return json<Refusal>({ reason: "not-found" }, { status: 404 });
}

/** 429: too many in a short time. Throw it. */
export function tooMany(kept: string[] = []): Response {
  return json<Refusal>({ reason: "too-many", kept }, { status: 429 });
}

/** 401 for a form sent after the session ended: the page gives the typed text back. Throw it. */
export function signedOut(kept: string[]): Response {
  return json<Refusal>({ reason: "signed-out", kept }, { status: 401 });
}
