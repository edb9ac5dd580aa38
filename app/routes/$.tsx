import { notFound } from "#app/http/answers.server.ts";

/** Every address that is no page: 404 in the reader's language, with the main tasks. */
export function loader(): never {
  throw notFound();
}

/** The same for a form sent to such an address. */
export function action(): never {
  throw notFound();
}

export default function Nothing() {
  return null;
}
