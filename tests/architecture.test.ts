import fs from "node:fs";
import path from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const root = path.resolve(import.meta.dirname, "..");

function filesUnder(folder: string): string[] {
  return fs
    .readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)));
}

const files = [...filesUnder("app"), ...filesUnder("db"), "server.ts"];
const sources = new Map(files.map((file) => [file, ts.createSourceFile(file, fs.readFileSync(path.join(root, file), "utf8"), ts.ScriptTarget.ES2022, true)]));

type Import = { from: string; to: string; typeOnly: boolean };

function resolve(file: string, name: string): string {
  if (name.startsWith("#dialect")) return "db/sqlite/index.server.ts";
  if (name.startsWith("#")) return name.slice(1);
  return name.startsWith(".") ? path.normalize(path.join(path.dirname(file), name)) : name;
}

function importsOf(file: string): Import[] {
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
      const bindings = ts.isImportDeclaration(node) ? node.importClause?.namedBindings : undefined;
      const named = bindings && ts.isNamedImports(bindings) && !(node as ts.ImportDeclaration).importClause?.name ? bindings.elements : undefined;
      const typeOnly =
        (ts.isImportDeclaration(node) ? (node.importClause?.isTypeOnly ?? false) : node.isTypeOnly) ||
        (named !== undefined && named.length > 0 && named.every((element) => element.isTypeOnly));
      found.push({ from: file, to: resolve(file, node.moduleSpecifier.text), typeOnly });
    }
    ts.forEachChild(node, visit);
  };
  visit(sources.get(file)!);
  return found;
}

const imports = files.flatMap(importsOf);

function room(file: string): string {
  if (file.startsWith("db/sqlite/")) return "db/sqlite";
  if (file.startsWith("db/queries/")) return "db/queries";
  if (file.startsWith("db/")) return "db";
  const folder = /^app\/(routes|features|http|i18n|ui|styles)\//.exec(file)?.[1];
  return folder ? `app/${folder}` : file.startsWith("app/") ? "app" : file;
}

/** What a room may never import (types excepted where the second list has it). */
const forbidden: Record<string, { rooms: string[]; typesAllowed: string[] }> = {
  "db/sqlite": { rooms: ["app/routes", "app/features", "app/http", "app/i18n", "app/ui", "app", "db/queries"], typesAllowed: ["app/features", "app/i18n", "app"] },
  "db/queries": { rooms: ["app/routes", "app/features", "app/http", "app/i18n", "app/ui", "app"], typesAllowed: ["app/features", "app/i18n", "app"] },
  "app/features": { rooms: ["app/routes", "app/http"], typesAllowed: [] },
  "app/ui": { rooms: ["app/routes", "app/features", "app/http", "db/queries", "db/sqlite"], typesAllowed: [] },
  "app/i18n": { rooms: ["app/routes", "app/features", "app/http", "app/ui", "db/queries", "db/sqlite"], typesAllowed: ["app/features"] },
  "app/http": { rooms: ["app/routes"], typesAllowed: [] },
  "app/routes": { rooms: ["app/routes"], typesAllowed: [] },
};

describe("directions", () => {
  it("nothing imports backwards: routes → features → db/queries → #dialect", () => {
    const wrong = imports.flatMap(({ from, to, typeOnly }) => {
      const rule = forbidden[room(from)];
      if (!rule?.rooms.includes(room(to)) || (typeOnly && rule.typesAllowed.includes(room(to)))) return [];
      return [`${from} may not import ${to}`];
    });
    expect(wrong).toEqual([]);
  });

  it("only doors use http: routes, root, entries, server.ts, and http itself", () => {
    const wrong = imports.filter(({ from, to }) => room(to) === "app/http" && !["app/routes", "app/http", "server.ts"].includes(room(from)) && !/^app\/(root|entry\.|parts\.server)/.test(from));
    expect(wrong.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });

  it("only doors know Remix; rules, queries, texts and ui take types at the most", () => {
    const wrong = imports.filter(({ from, to, typeOnly }) => to.startsWith("@remix-run/") && !typeOnly && !["app/routes", "app/http", "server.ts"].includes(room(from)) && !/^app\/(root|entry\.)/.test(from));
    expect(wrong.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });

  it("a feature takes another's use cases, never its tables: no feature imports a dialect table as a value", () => {
    const wrong = imports.filter(({ from, to, typeOnly }) => room(from) === "app/features" && room(to) === "db/sqlite" && !typeOnly);
    const values = wrong.flatMap(({ from }) => tableValues(from).map((name) => `${from} imports ${name} from #dialect`));
    expect(values).toEqual([]);
  });

  it("the placeholder package is never imported", () => {
    expect(imports.filter(({ to }) => to === "remix")).toEqual([]);
  });
});

/** Names a feature may take from #dialect as values: the transaction and its two signals. */
const allowedFromDialect = new Set(["writeTogether", "isAlreadyThere", "NothingChanged"]);

function tableValues(file: string): string[] {
  const names: string[] = [];
  ts.forEachChild(sources.get(file)!, (node) => {
    if (!ts.isImportDeclaration(node) || node.importClause?.isTypeOnly || !ts.isStringLiteral(node.moduleSpecifier) || node.moduleSpecifier.text !== "#dialect") return;
    const bindings = node.importClause?.namedBindings;
    if (bindings && ts.isNamedImports(bindings)) names.push(...bindings.elements.filter((element) => !element.isTypeOnly && !allowedFromDialect.has(element.name.text)).map((element) => element.name.text));
  });
  return names;
}

describe("names and dialect words", () => {
  it("everything in db/ says that it is for the server", () => {
    expect(files.filter((file) => file.startsWith("db/") && !/\.server\.tsx?$/.test(file))).toEqual([]);
  });

  it("what imports a server-only file as a value is server-only itself, or a door", () => {
    const wrong = imports.filter(({ from, to, typeOnly }) => /\.server(\.tsx?)?$/.test(to) && !typeOnly && !/\.server\.tsx?$/.test(from) && room(from) !== "app/routes" && from !== "server.ts" && !/^app\/entry\.server/.test(from));
    expect(wrong.map(({ from, to }) => `${from} imports ${to}`)).toEqual([]);
  });

  it("no dialect word outside db/sqlite", () => {
    const words = /\.(get|all|run)\(\s*\)|\.transaction\(|better-sqlite3|drizzle-orm\/(sqlite|better)|\$client|\bpragma\b/;
    const wrong = files.filter((file) => room(file) !== "db/sqlite" && words.test(fs.readFileSync(path.join(root, file), "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "")));
    expect(wrong).toEqual([]);
  });

  it("no room is called utils, helpers, misc, manager or service", () => {
    expect(files.filter((file) => /\b(utils?|helpers?|misc|manager|service)\b/.test(file))).toEqual([]);
  });
});

const routes = files.filter((file) => file.startsWith("app/routes/"));

function handlersOf(file: string): { name: string; first: string }[] {
  const handlers: { name: string; first: string }[] = [];
  ts.forEachChild(sources.get(file)!, (node) => {
    if (ts.isFunctionDeclaration(node) && node.name && ["loader", "action"].includes(node.name.text)) {
      handlers.push({ name: node.name.text, first: node.body?.statements[0]?.getText() ?? "" });
    }
    if (ts.isVariableStatement(node)) {
      for (const one of node.declarationList.declarations) {
        if (ts.isIdentifier(one.name) && ["loader", "action"].includes(one.name.text)) handlers.push({ name: one.name.text, first: one.initializer?.getText() ?? "" });
      }
    }
  });
  return handlers;
}

describe("doors", () => {
  it("no route is longer than 150 lines", () => {
    const long = routes.map((file) => [file, fs.readFileSync(path.join(root, file), "utf8").split("\n").length] as const).filter(([, lines]) => lines > 150);
    expect(long).toEqual([]);
  });

  it("every loader and action of min-side and admin guards itself in its first statement", () => {
    const open = ["app/routes/admin.logg-inn.tsx", "app/routes/admin.logg-ut.tsx"];
    const guarded = routes.filter((file) => /min-side|routes\/admin/.test(file) && !open.includes(file));
    const wrong = guarded.flatMap((file) =>
      handlersOf(file)
        .filter(({ first }) => !(file.includes("admin") ? /requireAdviser\(/ : /requireParticipant\(/).test(first))
        .map(({ name }) => `${file}: ${name}`),
    );
    expect(guarded.length).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  });

  it("every page of min-side and admin has a loader of its own: a layout's guard is no lock", () => {
    const guarded = routes.filter((file) => /min-side|routes\/admin/.test(file) && file.endsWith(".tsx"));
    expect(guarded.filter((file) => !handlersOf(file).some(({ name }) => name === "loader"))).toEqual(guarded.filter((file) => /logg-ut/.test(file) && !handlersOf(file).some(({ name }) => name === "loader")));
  });

  it("no redirect() but through the one place that checks the path", () => {
    const wrong = imports.filter(({ from, to }) => to === "@remix-run/node" && room(from) === "app/routes" && /\bredirect\b/.test(sources.get(from)!.text.match(/import \{[^}]*\} from "@remix-run\/node"/)?.[0] ?? ""));
    expect(wrong.map(({ from }) => from)).toEqual(["app/routes/_index.tsx"]);
  });

  it("no page loads the framework's script", () => {
    const wrong = files.filter((file) => /<(Scripts|ScrollRestoration|LiveReload)\b/.test(sources.get(file)!.text));
    expect(wrong).toEqual([]);
  });

  it("no door answers with data(), which loses status and cookies without single fetch", () => {
    const wrong = routes.filter((file) => /import \{[^}]*\bdata\b[^}]*\} from "@remix-run/.test(sources.get(file)!.text));
    expect(wrong).toEqual([]);
  });
});
