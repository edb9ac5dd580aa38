// Serves the built portal as `npm start` does, without installing and building first: for tests that end it the hard way.
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const folder = fileURLToPath(new URL("../..", import.meta.url));
const { createFrontDoor, listen, parts } = await import(pathToFileURL(path.join(folder, "build/server/index.js")).href);
const env = parts.readEnv(process.env);
const installation = parts.openInstallation(env, folder);
if (await parts.isEmptyDatabase(installation.db)) await parts.loadDemo(installation.db, installation.clock.now());
const { url } = await listen(createFrontDoor(installation), env);
process.stdout.write(`serving ${url}\n`);
