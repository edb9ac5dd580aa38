// Videre as in production, on a database for measuring. Answers "usage" with CPU and memory.
import path from "node:path";
import { fileURLToPath } from "node:url";

process.env.NODE_ENV = "production";
const root = fileURLToPath(new URL("..", import.meta.url));
const { createFrontDoor, listen, parts } = await import("../build/server/index.js");
const [databaseFile, port] = process.argv.slice(2);
const env = { ...parts.readEnv({ VIDERE_MODE: "demo", PORT: port, VIDERE_NOW: "2026-11-22T09:00:00Z", VIDERE_LOG_LEVEL: "info" }), databaseFile };
const db = parts.openDatabase(databaseFile);
const log = parts.createLog("info", { write() {} });
await listen(createFrontDoor({ env, db, log, limits: parts.createLimits({ signIn: 1e9, send: 1e9 }), clientFolder: path.join(root, "build/client") }), env);
process.on("message", (message) => {
  if (message === "usage") process.send?.({ ...process.cpuUsage(), rss: process.memoryUsage().rss });
  else process.exit(0);
});
process.send?.("up");
