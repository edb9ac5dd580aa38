import devServer, { defaultOptions } from "@hono/vite-dev-server";
import { vitePlugin as remix } from "@remix-run/dev";
import { defaultServerConditions, defineConfig, type Plugin } from "vite";
import remixConfig from "./remix.config.js";

const dialect = process.env.VIDERE_DIALECT === "postgres" ? ["postgres"] : [];

/** Makes server.ts the entry of the server build, so that the front door and the routes share one copy of every module. */
const frontDoorEntry: Plugin = {
  name: "videre-front-door-entry",
  enforce: "post",
  config: (_config, { isSsrBuild }) => (isSsrBuild ? { build: { rollupOptions: { input: "./server.ts" } } } : undefined),
};

export default defineConfig({
  plugins: process.env.VITEST
    ? []
    : [
        devServer({
          entry: "server.ts",
          injectClientScript: false,
          exclude: [/^\/app\/.+/, /^\/@.+$/, /^\/node_modules\/.*/, ...defaultOptions.exclude.filter((rule) => !String(rule).includes("ico"))],
        }),
        remix(remixConfig),
        frontDoorEntry,
      ],
  build: {
    cssMinify: "lightningcss" as const,
    target: "es2022",
  },
  ssr: { resolve: { conditions: [...dialect, ...defaultServerConditions] } },
});
