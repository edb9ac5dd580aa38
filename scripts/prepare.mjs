// What start, test and bench share: install what is missing, build what has changed.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const folder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const marks = path.join(folder, ".cache");

/** Ends with one clear line. @param {string} line @returns {never} */
export function stop(line) {
  process.stderr.write(`${line}\n`);
  process.exit(1);
}

/** Runs a command in the project's folder; stops when it fails. @param {string} command @param {string[]} args @param {string} failure */
export function run(command, args, failure) {
  const done = spawnSync(command, args, { cwd: folder, stdio: "inherit", shell: process.platform === "win32" });
  if (done.status !== 0) stop(failure);
}

/** @param {string} place @returns {string[]} */
function filesIn(place) {
  const full = path.join(folder, place);
  if (!fs.existsSync(full)) return [];
  if (fs.statSync(full).isFile()) return [place];
  return fs.readdirSync(full, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath ?? entry.path, entry.name)))
    .sort();
}

/** A mark of the contents of files and folders. @param {string[]} places */
function contentsOf(places) {
  const hash = createHash("sha256");
  for (const file of places.flatMap(filesIn)) hash.update(file).update("\0").update(fs.readFileSync(path.join(folder, file))).update("\0");
  return hash.digest("hex");
}

/** True when the mark differs from what was noted last. @param {string} name @param {string} mark */
function changed(name, mark) {
  const file = path.join(marks, name);
  return !fs.existsSync(file) || fs.readFileSync(file, "utf8") !== mark;
}

/** @param {string} name @param {string} mark */
function note(name, mark) {
  fs.mkdirSync(marks, { recursive: true });
  fs.writeFileSync(path.join(marks, name), mark);
}

/**
 * Node is one that works, or stop. From 24 on the newest better-sqlite3 for Node 20 aborts the process when a statement is
 * collected (an assertion of Node's in RemoveEnvironmentCleanupHook, seen on 24.21).
 */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 19) || major >= 24) stop(`Videre needs Node 20.19 or newer, and older than 24; this is ${process.versions.node}.`);
}

/** npm ci, when package-lock.json is not what was installed last. */
export function install() {
  const mark = contentsOf(["package-lock.json"]) + process.versions.modules;
  if (fs.existsSync(path.join(folder, "node_modules/.package-lock.json")) && !changed("installed", mark)) return;
  process.stdout.write("Installing…\n");
  run("npm", ["ci", "--no-audit", "--no-fund"], "npm ci failed: see the lines above.");
  note("installed", mark);
}

/** Builds, when a source is not what was built last. */
export function build() {
  const mark = contentsOf(["app", "db", "locales", "public", "server.ts", "vite.config.ts", "remix.config.js", "postcss.config.js", "package-lock.json", "package.json"]);
  if (fs.existsSync(path.join(folder, "build/server/index.js")) && !changed("built", mark)) return;
  process.stdout.write("Building…\n");
  run("npm", ["run", "--silent", "build"], "The build failed: see the lines above.");
  note("built", mark);
}
