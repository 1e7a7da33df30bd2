import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from "playwright-core";
import { test as base, inject } from "vitest";
import { browserMissing } from "../browser/availability.ts";
import { awake } from "../browser/awake.ts";
import { expectQuiet } from "../browser/expectQuiet.ts";
import { PageWatch } from "../browser/PageWatch.ts";
import { sizes, type Size } from "../browser/sizes.ts";

export interface OpenOptions extends BrowserContextOptions {
  size?: Size;
  /** The dashboard to open, where it is not the one all tests share. */
  url?: string;
  /** Console messages the test brings about on purpose. */
  expectMessage?: RegExp;
}

interface Fixtures {
  /** The dashboard that all tests share: whoever changes what it stores starts one with `startDashboard`. */
  url: string;
  browser: Browser | undefined;
  /** Opens a path in a browser profile of its own. At the end no page may have written to the console or asked another machine. */
  open: (path: string, options?: OpenOptions) => Promise<Page>;
}

/** Tests with a dashboard and a browser; where no browser can run they are skipped and say why. */
export const test = base.extend<Fixtures>({
  url: async ({}, use) => use(inject("dashboardUrl")),

  browser: [
    async ({}, use) => {
      const endpoint = inject("browserEndpoint");
      const browser = endpoint ? await chromium.connect(endpoint) : undefined;
      await use(browser);
      await browser?.close();
    },
    { scope: "file" },
  ],

  open: async ({ browser, url: shared, skip }, use) => {
    if (!browser) return skip(browserMissing());
    const contexts: BrowserContext[] = [];
    const watches: PageWatch[] = [];
    await use(async (path, { size = "wide", url = shared, expectMessage, ...options } = {}) => {
      const context = await browser.newContext({ baseURL: url, viewport: sizes[size], ...options });
      contexts.push(context);
      context.setDefaultTimeout(10_000);
      const watch = new PageWatch(context, url);
      if (expectMessage) watch.expectMessage(expectMessage);
      watches.push(watch);
      const page = await context.newPage();
      await page.goto(path);
      if (options.javaScriptEnabled !== false) await awake(page);
      return page;
    });
    await Promise.all(contexts.map((context) => context.close()));
    watches.forEach(expectQuiet);
  },
});
