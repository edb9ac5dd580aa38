// npm test: everything that must hold, cheap to dear, and the counts at the end. With --all: every page in every language.
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { build, checkNode, folder, install, stop } from "./prepare.mjs";

const all = process.argv.includes("--all");
checkNode();
install();
const { findBrowser } = await import("./find-browser.mjs");
const browser = findBrowser();

const totals = { passed: 0, failed: 0, skipped: 0 };

/** @param {string} title @param {string[]} command */
function check(title, command) {
  process.stdout.write(`\n── ${title}\n`);
  const started = Date.now();
  const done = spawnSync("npx", command, { cwd: folder, stdio: "inherit" });
  process.stdout.write(`── ${title}: ${done.status === 0 ? "ok" : "FAILED"} (${Math.round((Date.now() - started) / 1000)} s)\n`);
  if (done.status === 0) totals.passed += 1;
  else totals.failed += 1;
}

/** Runs one vitest project and adds its counts. @param {string} project */
function tests(project) {
  const report = path.join(folder, ".cache", `tests-${project}.json`);
  fs.mkdirSync(path.dirname(report), { recursive: true });
  fs.rmSync(report, { force: true });
  process.stdout.write(`\n── tests: ${project}\n`);
  const done = spawnSync("npx", ["vitest", "run", "--project", project, "--reporter=default", "--reporter=json", `--outputFile.json=${report}`], {
    cwd: folder,
    stdio: "inherit",
    env: { ...process.env, CHROMIUM_PATH: browser ?? "", NODE_ENV: "test" },
  });
  if (!fs.existsSync(report)) {
    totals.failed += 1;
    return;
  }
  const counts = JSON.parse(fs.readFileSync(report, "utf8"));
  totals.passed += counts.numPassedTests;
  totals.failed += counts.numFailedTests;
  totals.skipped += counts.numPendingTests + counts.numTodoTests;
  if (counts.numPassedTests === 0) totals.failed += 1;
  // A file that could not be loaded counts no failed test of its own.
  if (done.status !== 0 && counts.numFailedTests === 0) totals.failed += 1;
}

if (all) {
  build();
  tests("all");
} else {
  check("lint", ["eslint", "."]);
  check("types", ["tsc"]);
  build();
  tests("node");
  tests("browser");
}
process.stdout.write(`\n${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped\n`);
if (totals.failed > 0) stop(all ? "npm run test:all failed." : "npm test failed.");
if (totals.skipped > 0) stop("Tests were skipped: none may be.");
