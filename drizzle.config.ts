import { defineConfig } from "drizzle-kit";

export default defineConfig({
  dialect: "sqlite",
  schema: "./db/sqlite/tables/index.server.ts",
  out: "./db/sqlite/migrations",
});
