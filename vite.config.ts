import devServer, { defaultOptions } from "@hono/vite-dev-server";
import fs from "node:fs";
import path from "node:path";
import { vitePlugin as remix } from "@remix-run/dev";
import { defaultServerConditions, defineConfig, transformWithEsbuild, type Plugin } from "vite";
import remixConfig from "./remix.config.js";

const dialect = process.env.VIDERE_DIALECT === "postgres" ? ["postgres"] : [];

/** Makes server.ts the entry of the server build, so that the front door and the routes share one copy of every module. */
const frontDoorEntry: Plugin = {
  name: "videre-front-door-entry",
  enforce: "post",
  config: (_config, { isSsrBuild }) => (isSsrBuild ? { build: { rollupOptions: { input: "./server.ts" } } } : undefined),
};

/** The small scripts, minified where they are served from: every byte of them is in a first visit. Vite only copies what lies in public. */
const shortenScripts: Plugin = {
  name: "videre-shorten-scripts",
  apply: "build",
  async writeBundle({ dir = "" }) {
    if (!fs.existsSync(path.join(dir, "listen.js"))) return;
    for (const name of ["videre.js", "listen.js", "read-page.js", "record.js"]) {
      const { code } = await transformWithEsbuild(fs.readFileSync(path.join("public", name), "utf8"), name, { minify: true, target: "es2018", sourcemap: false });
      fs.writeFileSync(path.join(dir, name), code);
    }
  },
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
        shortenScripts,
      ],
  build: {
    cssMinify: "lightningcss" as const,
    target: "es2022",
  },
  ssr: { resolve: { conditions: [...dialect, ...defaultServerConditions] } },
});
