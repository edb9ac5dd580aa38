// npm start: installs and builds what is missing or has changed, creates and migrates the database, and serves.
import { pathToFileURL } from "node:url";
import path from "node:path";
import { build, checkNode, folder, install, stop } from "./prepare.mjs";

checkNode();
install();
build();
process.env.NODE_ENV = "production";
const { createFrontDoor, listen, parts } = await import(pathToFileURL(path.join(folder, "build/server/index.js")).href);

function readEnvironment() {
  try {
    return parts.readEnv(process.env);
  } catch (error) {
    if (error instanceof parts.WrongEnvironment) stop(error.lines.join("\n"));
    throw error;
  }
}

/** @param {any} env */
function open(env) {
  try {
    return parts.openInstallation(env, folder);
  } catch (error) {
    return stop(error instanceof parts.DatabaseIsNewer ? error.message : `The database ${env.databaseFile} cannot be opened: ${/** @type {Error} */ (error).message}`);
  }
}

/** @param {string} url @param {any} signIns */
function tellDemo(url, signIns) {
  const line = (/** @type {string} */ text) => process.stdout.write(`${text}\n`);
  line("\nDemo municipality: invented people, invented office.\n");
  line(`Portal          ${url}/`);
  line(`Adviser's desk  ${url}/admin\n`);
  line("Advisers (e-mail, password):");
  for (const one of signIns.advisers) line(`  ${one.name.padEnd(22)} ${one.email.padEnd(30)} ${one.password}`);
  line("Participants (card number, PIN):");
  for (const one of signIns.participants) line(`  ${one.name.padEnd(22)} ${one.cardNumber.padEnd(16)} ${one.pin.padEnd(8)} ${url}/${one.language}/logg-inn`);
  line("");
}

const env = readEnvironment();
const installation = open(env);
if (env.mode !== "production" && (await parts.isEmptyDatabase(installation.db))) await parts.loadDemo(installation.db, installation.clock.now(), { mode: env.mode });
const refusal = await parts.whyNotServe(installation.db, env);
if (refusal) stop(refusal);
const app = createFrontDoor(installation);
const { url, stop: stopServing } = await listen(app, env).catch((/** @type {NodeJS.ErrnoException} */ error) =>
  stop(error.code === "EADDRINUSE" ? `Port ${env.port} is in use: set PORT to another one.` : error.message),
);
if (env.mode === "production") process.stdout.write(`Videre serves ${env.publicOrigin} on ${env.host}:${env.port}\n`);
else tellDemo(url, parts.readDemoSignIns());

for (const signal of ["SIGINT", "SIGTERM"]) {
  process.once(signal, () => {
    setTimeout(() => process.exit(0), 3_000).unref();
    void stopServing().then(() => {
      parts.closeDatabase(installation.db);
      process.exit(0);
    });
  });
}
