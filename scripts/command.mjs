// Sets up an installation without touching SQL: npm run office:create, adviser:create, adviser:password, adviser:texts.
import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { ask, askPassword, isTerminal, pipedLine } from "./ask.mjs";
import { build, checkNode, folder, install, stop } from "./prepare.mjs";

/** @typedef {{ flag: string, ask: string, fallback?: string, optional?: boolean }} Question */

const email = { flag: "email", ask: "E-mail address" };

/** @type {Record<string, { about: string, questions: Question[], password?: boolean, office?: boolean, quick?: boolean }>} */
const commands = {
  "office:create": {
    about: "Creates an office of the municipality.",
    questions: [
      { flag: "municipality", ask: "Municipality, such as Fjordvik kommune" },
      { flag: "name", ask: "Name of the office, as people know it" },
      { flag: "street", ask: "Street and number" },
      { flag: "postal-code", ask: "Postal code" },
      { flag: "city", ask: "City" },
      { flag: "access", ask: "Floor, entrance, room (may be empty)", optional: true },
      { flag: "bus-stop", ask: "Nearest bus stop (may be empty)", optional: true },
      { flag: "phone", ask: "Phone" },
      { flag: "hours", ask: "Opening hours, 1 is Monday", fallback: "1-5 09.00-15.00" },
      { flag: "answer-days", ask: "Business days within which a message is answered", fallback: "2" },
      { flag: "interpreter-days", ask: "Business days before a meeting that an interpreter is ordered", fallback: "2" },
    ],
  },
  "adviser:create": {
    about: "Creates an adviser who can sign in at /admin.",
    questions: [
      { flag: "name", ask: "Name" },
      email,
      { flag: "phone", ask: "Phone, as participants see it" },
      { flag: "role", ask: "Role (programme-adviser, nav-adviser, social-worker, job-specialist, teacher, coordinator)", fallback: "programme-adviser" },
    ],
    password: true,
    office: true,
  },
  "adviser:password": { about: "Gives an adviser a new password and ends her sessions.", questions: [email], password: true },
  "adviser:texts": { about: "Lets an adviser correct and approve texts at /admin/sprak.", questions: [email, { flag: "languages", ask: "Languages (all, none, or codes such as uk,ru)", fallback: "all" }] },
  "meldekort:plan": { about: "Puts the reminders of the coming meldekort periods into the outbox. Run it daily; more often does no harm.", questions: [], quick: true },
};

const name = process.argv[2] ?? "";
const command = commands[name] ?? stop(`There is no command "${name}". There are: ${Object.keys(commands).join(", ")}`);

function help() {
  const options = command.questions.map(({ flag, ask: what, fallback }) => `  --${flag.padEnd(18)} ${what}${fallback ? ` [${fallback}]` : ""}`);
  if (command.office) options.push(`  --${"office".padEnd(18)} Name of the office, where there are several`);
  options.push(`  --${"no-build".padEnd(18)} Use what is built already`);
  const password = command.password ? "\nThe password is asked for, or read from standard input, or from VIDERE_PASSWORD. It is never an option." : "";
  return `${command.about}\n\nnpm run ${name} -- [options]; what is missing is asked for.\n${options.join("\n")}${password}\n`;
}

/** @returns {Record<string, string | boolean | undefined>} */
function readOptions() {
  if (command.password && process.argv.some((part) => part.startsWith("--password"))) {
    return stop("The password is no option, because others could read it: type it when asked, pipe it in, or set VIDERE_PASSWORD.");
  }
  /** @type {Record<string, { type: "string" | "boolean" }>} */
  const options = { help: { type: "boolean" }, "no-build": { type: "boolean" } };
  for (const { flag } of command.questions) options[flag] = { type: "string" };
  if (command.office) options.office = { type: "string" };
  try {
    return parseArgs({ args: process.argv.slice(3), options }).values;
  } catch (error) {
    return stop(`${/** @type {Error} */ (error).message.split(/[.\n]/)[0]}. See: npm run ${name} -- --help`);
  }
}

const given = readOptions();
if (given.help) {
  process.stdout.write(help());
  process.exit(0);
}
checkNode();
const built = path.join(folder, "build/server/index.js");
// What runs by a timetable uses the build that serves.
if (!(given["no-build"] || command.quick) || !fs.existsSync(built)) {
  install();
  build();
}
const { parts } = await import(pathToFileURL(built).href);

function open() {
  try {
    const env = parts.readEnv(process.env);
    if (name === "office:create" && env.mode === "demo") {
      return stop("This would be the demo, which has an office. For a municipality of your own set VIDERE_PUBLIC_ORIGIN and VIDERE_SECRETS first.");
    }
    return parts.openInstallation(env, folder);
  } catch (error) {
    if (error instanceof parts.WrongEnvironment) return stop(error.lines.join("\n"));
    if (error instanceof parts.DatabaseIsNewer) return stop(error.message);
    return stop(`The database cannot be opened: ${/** @type {Error} */ (error).message}`);
  }
}

/** What is given and what is asked for, checked; asks again for what is wrong. @param {any} schema @returns {Promise<any>} */
async function readAnswers(schema) {
  /** @type {Record<string, string | undefined>} */
  const answers = {};
  for (const { flag, ask: what, fallback, optional } of command.questions) {
    const value = given[flag];
    answers[flag] = typeof value === "string" ? value : isTerminal ? await ask(what, fallback) : (fallback ?? (optional ? "" : undefined));
  }
  if (command.password) answers.password = process.env.VIDERE_PASSWORD || (isTerminal ? await askPassword() : await pipedLine());
  for (;;) {
    const read = schema.safeParse(answers);
    if (read.success) return read.data;
    /** @type {Map<string, string>} */
    const wrong = new Map();
    for (const { path: [flag], message } of read.error.issues) if (!wrong.has(flag)) wrong.set(flag, message);
    const lines = [...wrong].map(([flag, message]) => `${flag === "password" ? "password" : `--${flag}`}: ${message}`);
    if (!isTerminal) stop(lines.join("\n"));
    process.stdout.write(`${lines.join("\n")}\n`);
    for (const { flag, ask: what, fallback } of command.questions) if (wrong.has(flag)) answers[flag] = await ask(what, fallback);
    if (wrong.has("password")) answers.password = await askPassword();
  }
}

/** The office of a new adviser: the only one, the named one, or the one that is chosen. @param {{ id: string, name: string }[]} offices */
async function chooseOffice(offices) {
  if (offices.length === 0) return stop("There is no office yet: npm run office:create");
  if (offices.length === 1 && given.office === undefined) return offices[0]?.id;
  const names = offices.map((office) => office.name);
  let chosen = given.office;
  if (chosen === undefined && isTerminal) chosen = await ask(`Office (${names.join(" | ")})`, names[0]);
  const office = offices.find((one) => one.name === chosen);
  return office?.id ?? stop(`--office: must be one of ${names.map((one) => `"${one}"`).join(", ")}`);
}

const { db, clock } = open();
try {
  if (name === "meldekort:plan") {
    process.stdout.write(`${await parts.planEverybody(db, clock.now())} reminders were added\n`);
  } else if (name === "office:create") {
    const answers = await readAnswers(parts.officeInput);
    await parts.createOffice(db, answers, clock.now());
    process.stdout.write(`The office "${answers.name}" is created. Next: npm run adviser:create\n`);
  } else if (name === "adviser:create") {
    const officeId = await chooseOffice(await parts.listOffices(db));
    const answers = await readAnswers(parts.adviserInput);
    if (!(await parts.createAdviser(db, officeId, answers, clock.now()))) stop(`--email: ${answers.email} is in use by another adviser`);
    process.stdout.write(`${answers.name} can sign in at /admin with ${answers.email}\n`);
  } else if (name === "adviser:texts") {
    const answers = await readAnswers(parts.textRightInput);
    if (!(await parts.giveTextRight(db, answers))) stop(`--email: there is no active adviser with ${answers.email}`);
    process.stdout.write(`${answers.email} can correct texts: ${answers.languages.join(", ")}\n`);
  } else {
    const answers = await readAnswers(parts.passwordInput);
    if (!(await parts.changeAdviserPassword(db, answers))) stop(`--email: there is no active adviser with ${answers.email}`);
    process.stdout.write(`${answers.email} has a new password and is signed out everywhere\n`);
  }
} finally {
  parts.closeDatabase(db);
}
