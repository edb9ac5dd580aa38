// What the commands (start, create an office, create an adviser) and the tests take from the built server.
export { closeDatabase, DatabaseIsNewer, openDatabase, migrateDatabase } from "#dialect";
export { readEnv, WrongEnvironment } from "./env.server.ts";
export { createLog } from "./log.server.ts";
export { createLimits } from "./http/limits.server.ts";
export * from "./open-installation.server.ts";
export { DemoRefused, loadDemo } from "./features/demo/load-demo.server.ts";
export { readDemoSignIns } from "./features/demo/demo-people.ts";
export { isEmptyDatabase } from "#db/seed/insert-rows.server.ts";
export { startSessionFor } from "./http/session.server.ts";
export { createOffice, officeInput } from "./features/offices/create-office.server.ts";
export { adviserInput, changeAdviserPassword, createAdviser, passwordInput } from "./features/sign-in/create-adviser.server.ts";
export { planEverybody } from "./features/meldekort/reminders.server.ts";
export { listOffices } from "#db/queries/offices.server.ts";
export { listCorrections } from "#db/queries/text-corrections.server.ts";
export { giveTextRight, textRightInput } from "./features/texts/text-rights.server.ts";
