// Finds a Chromium for the browser tests, or installs one. Never skips: without a browser the tests fail with one line.
import { execFileSync, spawnSync } from "node:child_process";
import fs from "node:fs";
import { createRequire } from "node:module";
import { stop } from "./prepare.mjs";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

/** @returns {string | null} */
function existing() {
  const given = process.env.CHROMIUM_PATH;
  if (given) return fs.existsSync(given) ? given : stop(`CHROMIUM_PATH is ${given}, but there is no file.`);
  for (const name of names) {
    try {
      const found = execFileSync(process.platform === "win32" ? "where" : "which", [name], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
      if (found) return found.split("\n")[0] ?? null;
    } catch {
      // Not this one.
    }
  }
  const mac = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
  return fs.existsSync(mac) ? mac : null;
}

/** @returns {string | null} */
function downloaded() {
  const { chromium } = createRequire(import.meta.url)("playwright-core");
  const file = chromium.executablePath();
  return file && fs.existsSync(file) ? file : null;
}

/** The path of a Chromium that runs here. */
export function findBrowser() {
  const found = existing() ?? downloaded();
  if (found) return found;
  process.stdout.write("No Chromium here: installing one for the browser tests…\n");
  spawnSync("npx", ["playwright-core", "install", "chromium"], { stdio: "ignore", timeout: 180_000 });
  if (downloaded()) return downloaded();
  if (process.getuid?.() === 0 && fs.existsSync("/usr/bin/apt-get")) {
    spawnSync("apt-get", ["update"], { stdio: "ignore", timeout: 120_000 });
    spawnSync("apt-get", ["install", "-y", "--no-install-recommends", "chromium", "fonts-noto-core"], { stdio: "ignore", timeout: 300_000 });
  }
  return existing() ?? stop("The browser tests need Chromium, and it could not be installed: install it and set CHROMIUM_PATH.");
}
