import { fileURLToPath, pathToFileURL } from "node:url";
import type { Db } from "#dialect";

const built = fileURLToPath(new URL("../../build/server/index.js", import.meta.url));

/** Fills an empty database with the demo municipality, as `npm start` does, as of an instant. */
export async function loadDemoInto(db: Db, now: Date) {
  const { parts } = (await import(/* @vite-ignore */ pathToFileURL(built).href)) as typeof import("../../server.ts");
  return parts.loadDemo(db, now);
}
