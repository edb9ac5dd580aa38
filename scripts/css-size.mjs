// Prints the bytes of the compiled style sheets: node scripts/css-size.mjs [--print]
import { brotliCompressSync, gzipSync } from "node:zlib";
import { compileStyles } from "./compile-styles.mjs";

for (const name of /** @type {const} */ (["participant", "admin"])) {
  const css = await compileStyles(name);
  if (process.argv.includes("--print")) process.stdout.write(`${css}\n`);
  else process.stdout.write(`${name.padEnd(12)} raw ${css.length}  gzip ${gzipSync(css).length}  brotli ${brotliCompressSync(css).length}\n`);
}
