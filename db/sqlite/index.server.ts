export { backUpDatabase, closeDatabase, isDatabaseAlive, openDatabase, type Db } from "./open.server.ts";
export { evenIfNone, isAlreadyThere, NothingChanged, writeTogether, type Statement, type Writer } from "./write-together.server.ts";
export { once } from "./once.server.ts";
export { DatabaseIsNewer, migrateDatabase } from "./migrate.server.ts";
export { queryPlan } from "./query-plan.server.ts";
export * from "./tables/index.server.ts";
export const dialect = "sqlite";
