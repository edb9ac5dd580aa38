import type { Clock } from "#app/clock.server.ts";
import type { Env } from "#app/env.server.ts";
import type { Log } from "#app/log.server.ts";
import type { Frame } from "#app/ui/frame.tsx";
import type { Db } from "#dialect";
import type { Limits } from "./limits.server.ts";

/** What every door is handed: the database, the clock, the log and the frame of the page being answered. */
export type Videre = {
  db: Db;
  clock: Clock;
  env: Env;
  log: Log;
  limits: Limits;
  requestId: string;
  /** Address of the client, behind the trusted proxies. */
  address: string;
  /** Header, footer, language: filled by the front door, completed by the guards. */
  frame: Frame;
  /** Set by the guard when an adviser sits beside the participant: what is done then is noted. */
  helped?: { participantId: string; adviserId: string } | undefined;
};

declare module "@remix-run/server-runtime" {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- the interface is merged into Remix's own
  interface AppLoadContext extends Videre {}
}
