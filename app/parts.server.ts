// What the commands (start, create an office, create an adviser) take from the built server.
export { readEnv, WrongEnvironment } from "./env.server.ts";
export { createLog } from "./log.server.ts";
export * from "./open-installation.server.ts";
