import i18next, { type i18n } from "i18next";
import { initReactI18next } from "react-i18next";
import { blocksOf, setBlock } from "./blocks.ts";
import { correctedFiles, correctionsOf, correctionsVersion, fits } from "./corrections.server.ts";
import { languages, sourceLanguage, type LanguageCode } from "./languages.ts";

type Tree = Record<string, unknown>;

const files = import.meta.glob<Tree>(["/locales/*/*.json", "!/locales/*/terms.json", "!/locales/*/states.json"], { eager: true, import: "default" });

/** The texts of the files: language → namespace (the file's name) → tree of keys. */
export const resources = Object.entries(files).reduce<Record<string, Record<string, Tree>>>((all, [path, tree]) => {
  const [, , code = "", file = ""] = path.split("/");
  (all[code] ??= {})[file.replace(/\.json$/, "")] = tree;
  return all;
}, {});

const namespaces = Object.keys(resources[sourceLanguage] ?? {});
const instances = new Map<LanguageCode, i18n>();
let madeFrom = "";

/** The files with the desk's corrections over them; the files' own trees stay as they are. */
function correctedResources(): typeof resources {
  const all = { ...resources };
  for (const { language, file } of correctedFiles().filter(({ file }) => namespaces.includes(file))) {
    const source = resources[sourceLanguage]?.[file] ?? {};
    const originals = blocksOf(file, source);
    const tree = structuredClone(all[language]?.[file] ?? {});
    for (const [block, content] of Object.entries(correctionsOf(language, file))) {
      if (fits(originals[block], content, language)) setBlock(file, tree, { block, content, source });
    }
    all[language] = { ...all[language], [file]: tree };
  }
  return all;
}

function createTexts(code: LanguageCode): i18n {
  const instance = i18next.createInstance();
  void instance.use(initReactI18next).init({
    lng: code,
    fallbackLng: sourceLanguage,
    // Otherwise Dari (fa-AF) would borrow from Persian (fa) without saying so.
    load: "currentOnly",
    supportedLngs: languages.map((language) => language.code),
    ns: namespaces,
    defaultNS: "common",
    resources: correctedResources(),
    initAsync: false,
    returnNull: false,
    returnEmptyString: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  return instance;
}

/** The i18next instance of a language, made once per process and state of the corrections. Missing keys fall back to nb. */
export function textsFor(code: LanguageCode): i18n {
  if (madeFrom !== correctionsVersion()) {
    instances.clear();
    madeFrom = correctionsVersion();
  }
  const made = instances.get(code) ?? createTexts(code);
  instances.set(code, made);
  return made;
}
