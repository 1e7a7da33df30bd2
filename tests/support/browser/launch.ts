import { chromium, type LaunchOptions } from "playwright-core";
import { browserFlags } from "./flags.ts";
import { installBrowser } from "./install.ts";

/** How to start the browser: the one from npm, or the one that HARMEL_CHROMIUM names. */
export async function launchOptions(): Promise<LaunchOptions> {
  const named = process.env.HARMEL_CHROMIUM;
  if (named) return { executablePath: named, args: browserFlags };
  const { executablePath, environment } = await installBrowser();
  return { executablePath, args: browserFlags, env: { ...process.env, ...environment } };
}

/** Starts a browser for a script; tests share the one of their run (`test` of `web/test.ts`). */
export const launchBrowser = async () => chromium.launch(await launchOptions());
