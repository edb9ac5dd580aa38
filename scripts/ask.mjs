// Asking on the terminal: what was not given as an option, and passwords without showing them.
import { createInterface } from "node:readline/promises";
import { Writable } from "node:stream";
import { text } from "node:stream/consumers";

export const isTerminal = Boolean(process.stdin.isTTY && process.stdout.isTTY);

let quiet = false;
const screen = new Writable({
  write(chunk, _encoding, done) {
    if (!quiet) process.stdout.write(chunk);
    done();
  },
});

/** Asks one line; ends the command when the person gives up (Ctrl-C, Ctrl-D). @param {string} question @param {boolean} [hidden] */
async function line(question, hidden = false) {
  const terminal = createInterface({ input: process.stdin, output: screen, terminal: true });
  const givenUp = new Promise((_, reject) => terminal.once("close", () => reject(new Error("given up"))));
  givenUp.catch(() => undefined);
  if (hidden) process.stdout.write(question);
  quiet = hidden;
  try {
    return await Promise.race([terminal.question(hidden ? "" : question), givenUp]);
  } catch {
    process.stderr.write("\nNothing was changed.\n");
    return process.exit(1);
  } finally {
    quiet = false;
    if (hidden) process.stdout.write("\n");
    terminal.close();
  }
}

/** Asks for a value; an empty answer takes the fallback. @param {string} what @param {string} [fallback] @returns {Promise<string | undefined>} */
export async function ask(what, fallback) {
  const answer = String(await line(`${what}${fallback ? ` [${fallback}]` : ""}: `)).trim();
  return answer || fallback;
}

/** Asks for a new password twice, without showing it. @returns {Promise<string>} */
export async function askPassword() {
  for (;;) {
    const first = String(await line("Password (not shown): ", true));
    if (first === String(await line("The same again: ", true))) return first;
    process.stdout.write("The two were not the same.\n");
  }
}

/** The first line that was piped into the command. @returns {Promise<string>} */
export async function pipedLine() {
  return (await text(process.stdin)).split(/\r?\n/)[0] ?? "";
}
