import { defaultServerConditions } from "vite";
import { defineConfig } from "vitest/config";

const dialect = process.env.VIDERE_DIALECT === "postgres" ? ["postgres"] : [];

/** Two projects: everything that runs in this process, and the journeys in a real browser. */
export default defineConfig({
  resolve: { conditions: [...dialect, ...defaultServerConditions] },
  ssr: { resolve: { conditions: [...dialect, ...defaultServerConditions] } },
  test: {
    setupFiles: ["tests/support/fail-on-console-error.ts"],
    projects: [
      {
        extends: true,
        test: {
          name: "node",
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: ["tests/e2e/**", "tests/all/**"],
          environment: "node",
          // A busy machine is no fault: opening the built server and loading the demo may take a while.
          testTimeout: 20_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          include: ["tests/e2e/**/*.test.ts"],
          environment: "node",
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
        },
      },
      {
        extends: true,
        test: {
          name: "all",
          include: ["tests/all/**/*.test.ts"],
          environment: "node",
          testTimeout: 1_200_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
        },
      },
    ],
  },
});
