import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { dialect, isDatabaseAlive } from "#dialect";
import { version } from "../../package.json";

/** For the machine that watches: versions and the state of the database, nothing about people. */
export function loader({ context }: LoaderFunctionArgs) {
  const alive = isDatabaseAlive(context.db);
  return json({ ok: alive, version, node: process.version, database: dialect }, { status: alive ? 200 : 503 });
}
