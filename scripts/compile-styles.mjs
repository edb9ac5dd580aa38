import { readFile } from "node:fs/promises";
import { Features, transform } from "lightningcss";
import { preprocessCSS, resolveConfig } from "vite";

/** Browsers that have logical properties, `:is`, `inset` and two-value flex gaps: the same as vite.config.ts build.target. */
const targets = { chrome: 94 << 16, firefox: 93 << 16, safari: 16 << 16 };

/**
 * Compiles one style sheet of app/styles as the production build does.
 * @param {"participant" | "fields" | "own" | "reading" | "meldekort" | "admin"} name
 * @returns {Promise<string>} minified CSS
 */
export async function compileStyles(name) {
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = "production";
  try {
    const file = new URL(`../app/styles/${name}.css`, import.meta.url).pathname;
    const config = await resolveConfig({ configFile: false, root: new URL("..", import.meta.url).pathname, logLevel: "warn" }, "build", "production", "production");
    const { code } = await preprocessCSS(await readFile(file, "utf8"), file, config);
    return transform({ filename: file, code: Buffer.from(code), minify: true, targets, exclude: Features.LightDark }).code.toString();
  } finally {
    process.env.NODE_ENV = before;
  }
}
