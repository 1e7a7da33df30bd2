import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { chromium } from "playwright-core";
import { expect, inject, test } from "vitest";
import { build } from "vite";
import { browserMissing } from "../support/browser/availability.ts";
import { expectQuiet } from "../support/browser/expectQuiet.ts";
import { launchOptions } from "../support/browser/launch.ts";
import { PageWatch } from "../support/browser/PageWatch.ts";
import { expectedSummary } from "./support/expectedSummary.ts";

const origin = "http://127.0.0.1:1";
const types: Record<string, string> = { ".html": "text/html", ".js": "text/javascript" };

test("the bundle of Vite gives in a browser what the sources give", async ({ skip }) => {
  const missing = browserMissing();
  if (missing !== undefined) return skip(missing);
  const root = inject("project");
  await build({ root, configFile: false, logLevel: "silent" });
  const browser = await chromium.launch(await launchOptions());
  try {
    const context = await browser.newContext();
    const watch = new PageWatch(context, origin);
    const page = await context.newPage();
    // The files are handed over as they lie there: no server, no port.
    await page.route(`${origin}/**`, async (route) => {
      const path = new URL(route.request().url()).pathname;
      const file = path === "/" ? "index.html" : path.slice(1);
      const body = await readFile(join(root, "dist", file)).catch(() => "");
      await route.fulfill({ body, contentType: types[extname(file)] ?? "text/plain" });
    });
    await page.goto(`${origin}/`);
    const output = page.locator("output:not(:empty)");
    expect(JSON.parse((await output.textContent()) ?? "")).toEqual(expectedSummary());
    expectQuiet(watch);
  } finally {
    await browser.close();
  }
});
