import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page, Response } from "playwright-core";
import { expect } from "vitest";
import type { LanguageCode } from "#app/i18n/languages.ts";
import { textsFor } from "#app/i18n/texts.server.ts";
import { aPhone, signInBrowser, type RunningPortal } from "./browser.ts";
import type { Person } from "./signed-in.ts";

/** Every journey is walked twice: the script only adds comfort. */
export const scripts = [
  { script: "with script", javaScriptEnabled: true },
  { script: "without script", javaScriptEnabled: false },
] as const;

/** The words of the portal in a language, by key: `wordsIn("ar")("messages:receipt.title")`. */
export const wordsIn = (lang: LanguageCode) => textsFor(lang).t;

/** A desk is as wide as an office screen; a phone is small. */
export const deskSize = { width: 1280, height: 800 };

type Words = string | RegExp;

/** A person at a browser, who finds links, buttons and fields by the words on them. */
export type Someone = {
  page: Page;
  context: BrowserContext;
  lang: LanguageCode;
  t: ReturnType<typeof wordsIn>;
  /** How many links and buttons were pressed and choices made since the last `count()`. */
  count: () => number;
  /** Opens an address of the portal, as from a bookmark, a notice or a printed card. */
  go: (path: string) => Promise<Response | null>;
  /** Presses a link or a button and waits for the page it leads to. A plain text must be all of its words. */
  press: (words: Words, within?: Locator) => Promise<void>;
  /** Types into the field with this label. */
  type: (label: Words, text: string) => Promise<void>;
  /** Ticks or chooses what has this label. A plain text is the beginning of it. */
  choose: (label: Words) => Promise<void>;
  /** Chooses a line of a list by its label. */
  pick: (label: string, line: string) => Promise<void>;
  /** Waits until the words can be seen. */
  sees: (words: Words, within?: Locator) => Promise<void>;
  /** Everything that can be read on the page now, without marks that only steer direction. */
  reads: (within?: Locator) => Promise<string>;
  /** A second tab of the same browser. */
  newTab: () => Promise<Someone>;
  /** Closes the browser with all its tabs; fails when a page reported a problem on the way. */
  leave: () => Promise<void>;
};

/** What begins with these words: a link with a hint or a name behind them. */
export const beginning = (words: string) => new RegExp(`^${words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}`);

/** Takes away the marks that only steer direction, and joins spaces. */
export const plain = (text: string) => text.replace(/[\u200e\u200f\u2066-\u2069]/g, "").replace(/\s+/g, " ").trim();

export type SomeoneOptions = BrowserContextOptions & { lang?: LanguageCode; as?: Person };

/** Somebody who opens a browser: a phone of 360×640 unless another size is given; signed in when `as` is. */
export async function someone(browser: Browser, portal: RunningPortal, { lang = "nb", as, ...options }: SomeoneOptions = {}): Promise<Someone> {
  const { context, page } = await aPhone(browser, options);
  context.setDefaultTimeout(20_000);
  if (as) await signInBrowser(context, portal, as);
  return inTab({ portal, lang, context, problems: page.problems }, page);
}

type Window = { portal: RunningPortal; lang: LanguageCode; context: BrowserContext; problems: string[] };

function inTab(window: Window, page: Page): Someone {
  const { portal, lang, context, problems } = window;
  let presses = 0;
  const pressable = (words: Words, within?: Locator) => {
    const place = within ?? page;
    const name = typeof words === "string" ? { name: words, exact: true } : { name: words };
    return place.getByRole("button", name).or(place.getByRole("link", name));
  };
  return {
    page,
    context,
    lang,
    t: wordsIn(lang),
    count: () => {
      const counted = presses;
      presses = 0;
      return counted;
    },
    go: (path) => page.goto(new URL(path, portal.url).href),
    press: async (words, within) => {
      presses += 1;
      // Waits for another document, not for an event: the script can put an answer into the window it has.
      await page.locator("html").evaluate((html) => html.setAttribute("data-left", ""));
      await pressable(words, within).click();
      await page.locator("html:not([data-left])").waitFor({ state: "attached" });
      await page.waitForLoadState("domcontentloaded");
    },
    type: (label, text) => page.getByLabel(label, typeof label === "string" ? { exact: true } : {}).fill(text),
    choose: async (label) => {
      presses += 1;
      const name = typeof label === "string" ? beginning(label) : label;
      await page.getByRole("radio", { name }).or(page.getByRole("checkbox", { name })).check();
    },
    pick: async (label, line) => {
      await page.getByLabel(label, { exact: true }).selectOption({ label: line });
    },
    sees: (words, within) => (within ?? page).getByText(words).filter({ visible: true }).first().waitFor(),
    reads: async (within) => plain(await (within ?? page.locator("body")).innerText()),
    newTab: async () => inTab(window, await context.newPage()),
    leave: async () => {
      await context.close();
      expect(problems).toEqual([]);
    },
  };
}
