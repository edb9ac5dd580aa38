import { readFileSync } from "node:fs";
import { purgeCSSPlugin } from "@fullhuman/postcss-purgecss";
import { dropNeverShown, foldVariables } from "./scripts/shorten-css.mjs";

/** The desk's own styles come after the participant's and use the same variables: keep those it names. */
const alsoUsed = readFileSync(new URL("app/styles/admin.css", import.meta.url), "utf8");

/** Only in a build: while developing, a class added a moment ago must show at once. */
const build = process.env.NODE_ENV === "production";

export default {
  plugins: build
    ? [
        dropNeverShown(),
        purgeCSSPlugin({
          content: ["app/**/*.{ts,tsx}"],
          // Attribute values come from data (language codes, states); `html` and `body` from the server's own template.
          safelist: { standard: ["html", "body"], greedy: [/lang/, /dir=/, /\[type/, /aria-/, /\[data-color/, /:has\(:checked/] },
        }),
        foldVariables({ alsoUsed }),
      ]
    : [],
};
