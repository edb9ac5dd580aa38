import { describe, expect, it } from "vitest";
import { deskPathAfterSignIn, pathAfterSignIn, safePath, seeOther } from "#app/http/redirect.server.ts";

const strange = [
  null,
  "",
  "//evil.example",
  "///evil.example",
  "/\\evil.example",
  "\\\\evil.example",
  "https://evil.example/nb/min-side",
  "https:evil.example",
  "javascript:alert(1)",
  "/javascript:alert(1)",
  "/nb//evil.example",
  "/nb/@evil.example",
  "/nb/../admin",
  "/nb/%2e%2e/admin",
  "/nb/min-side\r\nSet-Cookie: x=1",
  "/nb/min-side\n",
  " /nb/min-side",
  "/nb/min-side#x",
  "/nb/min-side?til=//evil.example",
  "/nb/møte",
  "/nb/пошта",
  "/nb/logg-ut",
  "/admin/logg-ut",
  `/nb/${"a".repeat(300)}`,
];

describe("where a page may lead", () => {
  it.each(strange)("is never %j", (path) => {
    expect(safePath(path, "/fallback")).toBe("/fallback");
    expect(pathAfterSignIn(path, "uk")).toBe("/uk/min-side");
    expect(deskPathAfterSignIn(path)).toBe("/admin/innboks");
  });

  it.each(["/nb/min-side", "/ar/min-side/avtaler/00000000-0000-4000-8000-000000000001", "/admin/innboks", "/nb/min-side/meldinger?side=2&fra=a.b"])("is %s", (path) => {
    expect(safePath(path, "/fallback")).toBe(path);
  });

  it("after a post may be an anchor in one of our own pages, and nothing stranger", () => {
    const to = (path: string) => seeOther(path).headers.get("Location");
    expect(to("/admin/sprak/uk/pages/tolk?ved=2#blokk-2")).toBe("/admin/sprak/uk/pages/tolk?ved=2#blokk-2");
    expect(to("/admin/sprak#//evil.example")).toBe("/admin/sprak");
    expect(to("//evil.example#a")).toBe("/");
  });

  it("after signing in is the page that was asked for, in the language that is read now", () => {
    expect(pathAfterSignIn("/nb/min-side/avtaler/1", "ar")).toBe("/ar/min-side/avtaler/1");
    expect(pathAfterSignIn("/uk/min-side/meldinger?side=2", "uk")).toBe("/uk/min-side/meldinger?side=2");
    expect(pathAfterSignIn("/xx/min-side", "nb")).toBe("/nb/min-side");
    expect(pathAfterSignIn("/nb", "nb")).toBe("/nb/min-side");
  });

  it("after signing in is the own house: no participant lands at the desk, no adviser on a participant's page", () => {
    expect(pathAfterSignIn("/admin/innboks", "nb")).toBe("/nb/min-side");
    expect(deskPathAfterSignIn("/nb/min-side")).toBe("/admin/innboks");
    expect(deskPathAfterSignIn("/admin/tolk")).toBe("/admin/tolk");
  });
});
