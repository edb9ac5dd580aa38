import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import selectorParser from "postcss-selector-parser";

/**
 * States and parts of Designsystemet's components that our server-rendered pages never show. Selectors that need one
 * are dropped; inside `:is()` and `:not()` only the alternative is.
 */
const neverShown = [
  // States: nothing is read-only, busy, half-checked or switched off; what cannot be done is not shown.
  /^\[(readonly|hidden|aria-(readonly|disabled|busy))/, /^:(disabled|indeterminate|read-only|-moz-read-only|open|active)$/,
  // Variants and sizes that ui/ does not offer.
  /^\[(role|size|cols|type)="?(switch|button|text|email|tel|url|search)/, /^\[(size|cols)\]/, /^\[data-(clickdelegatefor|size|icon|fullwidth|floating|overscroll|position|color-scheme)/,
  /^\[data-variant="?(default|outline|tinted)/, /^\[(aria-sort|data-(border|zebra|hover|sticky-header))/, /^(caption|tfoot)$/, /^\.ds-readonly/,
  // Focus looks the same everywhere: one rule in page.css. Animations and placeholders are not used.
  /^:focus-visible$/, /^::(part|details-content|placeholder|-moz-placeholder)/,
  // The arrow of a select in right-to-left: kit.css has a rule with [dir].
  /^:dir/,
];

/** Looks made of several components, or of links and buttons, that ui/ builds in another way. */
const otherLooks = /ds-(alert|details|validation)\S*:before|ds-card.*(:where|:is|:has|details)|ds-tag:is|:has\(label\)|:not\(\[rows\]\)|details(>:not|\+)|:is\(img,svg\)/;

/** Said once for everything in page.css, or only for old browsers. */
const saidElsewhere = /^(outline:none|box-sizing:border-box|animation:.*visible|[\w-]*print-color-adjust:|-(webkit|moz)-(mask|column|appearance))|^[^:]+:-moz-/;

/** Every word in the components of a folder: a class that is none of them is on no page. @param {string} folder */
function wordsIn(folder) {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => /\.tsx?$/.test(file));
  return new Set(files.flatMap((file) => readFileSync(join(folder, file), "utf8").match(/[\w-]+/g) ?? []));
}

/**
 * Removes what is never shown from one selector; false when nothing of it is left.
 * @param {import("postcss-selector-parser").Selector} selector
 * @param {(node: import("postcss-selector-parser").Node) => boolean} isNeverShown
 */
function trimSelector(selector, isNeverShown) {
  for (const node of [...selector.nodes]) {
    if (node.type === "pseudo" && [":is", ":where", ":not", ":has"].includes(node.value) && node.nodes.length > 0) {
      for (const alternative of [...node.nodes]) if (!trimSelector(alternative, isNeverShown)) alternative.remove();
      if (node.nodes.length > 0) continue;
      if (node.value === ":not") node.remove();
      else return false;
    } else if (isNeverShown(node)) return false;
  }
  return selector.nodes.length > 0;
}

/**
 * PostCSS plugin: drops rules for classes and states that are on no page, icons drawn in CSS (ours are in the
 * HTML), and old prefixes.
 * @param {{ folder: string }} options where the components are
 */
export function dropNeverShown({ folder }) {
  const words = wordsIn(folder);
  const isUnknown = (node) => (node.type === "class" ? !words.has(node.value) : node.type === "tag" && node.value.includes("-"));
  const isNeverShown = (node) => neverShown.some((rule) => rule.test(node.toString().trim()));
  const trim = (fromPackage) =>
    selectorParser((root) => {
      for (const selector of [...root.nodes]) {
        if (!trimSelector(selector, (node) => isUnknown(node) || (fromPackage && isNeverShown(node)))) selector.remove();
      }
    });
  const [trimOwn, trimPackage] = [trim(false), trim(true)];
  return {
    postcssPlugin: "drop-never-shown",
    /** @param {import("postcss").Root} root */
    Once(root) {
      root.walkRules((rule) => {
        if (rule.parent?.type === "atrule" && /keyframes$/.test(rule.parent.name)) return;
        const fromPackage = /@digdir/.test(rule.source?.input.file ?? "");
        const dropped = fromPackage && otherLooks.test(rule.selector) && !rule.selector.startsWith(":where(.ds-card");
        const selector = dropped ? "" : (fromPackage ? trimPackage : trimOwn).processSync(rule.selector);
        if (selector === "") rule.remove();
        else rule.selector = selector;
      });
      root.walkAtRules((rule) => {
        if (/keyframes$/.test(rule.name) || (rule.name === "supports" && /round|hyphens/.test(rule.params)) || /no-preference/.test(rule.params)) rule.remove();
      });
      root.walkDecls((decl) => {
        if (/@digdir/.test(decl.source?.input.file ?? "") && saidElsewhere.test(`${decl.prop}:${decl.value}`)) decl.remove();
      });
    },
  };
}
dropNeverShown.postcss = true;

/**
 * PostCSS plugin: puts a variable's value where it is used when it is set exactly once (not for dark mode, a status colour
 * or a script), then drops variables that neither this style sheet nor `alsoUsed` names.
 * @param {{ alsoUsed: Set<string> }} options variables that another style sheet takes from this one
 */
export function foldVariables({ alsoUsed }) {
  return {
    postcssPlugin: "fold-variables",
    /** @param {import("postcss").Root} root */
    OnceExit(root) {
      /** @type {Map<string, import("postcss").Declaration[]>} */
      const set = new Map();
      root.walkDecls(/^--/, (decl) => void set.set(decl.prop, [...(set.get(decl.prop) ?? []), decl]));
      let changed = true;
      while (changed) {
        changed = false;
        for (const [name, decls] of set) {
          const [only] = decls;
          if (decls.length !== 1 || !only || alsoUsed.has(name)) continue;
          root.walkDecls((decl) => {
            if (!decl.value.includes(`var(${name})`)) return;
            decl.value = decl.value.replaceAll(`var(${name})`, only.value);
            changed = true;
          });
        }
      }
      let dropped = true;
      while (dropped) {
        dropped = false;
        const used = new Set(alsoUsed);
        root.walkDecls((decl) => void [...decl.value.matchAll(/var\(\s*(--[\w-]+)/g)].forEach(([, name]) => used.add(String(name))));
        root.walkDecls(/^--/, (decl) => {
          if (used.has(decl.prop)) return;
          decl.remove();
          dropped = true;
        });
      }
      root.walkRules((rule) => void (rule.nodes.length === 0 && rule.remove()));
      root.walkAtRules((rule) => void (rule.nodes?.length === 0 && rule.remove()));
    },
  };
}
foldVariables.postcss = true;

/**
 * PostCSS plugin: leaves out what came from some imported files. They gave their values; another style sheet has the rules.
 * @param {{ from: RegExp, files: RegExp }} options the style sheet this is for, the imported files
 */
export function leaveOut({ from, files }) {
  return {
    postcssPlugin: "leave-out",
    /** @param {import("postcss").Root} root */
    OnceExit(root) {
      if (!from.test(root.source?.input.file ?? "")) return;
      root.walk((node) => {
        if (node.type !== "decl" && files.test(node.source?.input.file ?? "")) node.remove();
      });
    },
  };
}
leaveOut.postcss = true;
