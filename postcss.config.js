import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { dropNeverShown, foldVariables } from "./scripts/shorten-css.mjs";

const place = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Only in a build: while developing, a class added a moment ago must show at once. */
const build = process.env.NODE_ENV === "production";

export default {
  plugins: build
    ? [
        dropNeverShown({ folder: place("app") }),
        // The desk's own styles come after the participant's and use the same variables: keep those it names.
        foldVariables({ alsoUsed: readFileSync(place("app/styles/admin.css"), "utf8") }),
      ]
    : [],
};
