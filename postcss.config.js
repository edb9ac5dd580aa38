import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { dropNeverShown, foldVariables, leaveOut } from "./scripts/shorten-css.mjs";

/** @param {string} path */
const place = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Only in a build: while developing, a class added a moment ago must show at once. */
const build = process.env.NODE_ENV === "production";

/** The styles of the desk, of visitors and of who is signed in come after the participant's and take their colours from there. */
const desk = ["app/styles/admin.css", "app/styles/reading.css", "app/styles/own.css", "app/styles/fields.css", "app/styles/meldekort.css", "node_modules/@digdir/designsystemet-css/dist/src/table.css", "node_modules/@digdir/designsystemet-css/dist/src/tag.css", "node_modules/@digdir/designsystemet-css/dist/src/input.css", "node_modules/@digdir/designsystemet-css/dist/src/error-summary.css"].map((file) => readFileSync(place(file), "utf8")).join("");

export default {
  plugins: build
    ? [
        dropNeverShown({ folder: place("app") }),
        foldVariables({ alsoUsed: new Set(desk.match(/--ds-color-[\w-]+/g)) }),
        leaveOut({ from: /(admin|reading|own|fields|meldekort)\.css$/, files: /(theme|colors)\.css$/ }),
      ]
    : [],
};
