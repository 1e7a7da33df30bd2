import { chromium } from "playwright-core";
import type { TestProject } from "vitest/node";
import { browserMissing } from "../browser/availability.ts";
import { launchOptions } from "../browser/launch.ts";
import { startDashboard } from "../web/startDashboard.ts";

declare module "vitest" {
  interface ProvidedContext {
    browserEndpoint: string | undefined;
    dashboardUrl: string;
  }
}

/** One browser and one dashboard for all browser tests of a run. */
export async function setup(project: TestProject) {
  const dashboard = await startDashboard();
  project.provide("dashboardUrl", dashboard.url);
  const missing = browserMissing();
  if (missing) console.warn(missing);
  const browser = missing ? undefined : await chromium.launchServer(await launchOptions());
  project.provide("browserEndpoint", browser?.wsEndpoint());
  return async () => {
    await browser?.close();
    await dashboard.stop();
  };
}
