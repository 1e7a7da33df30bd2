import { join } from "node:path";
import type { Page } from "playwright-core";
import { screenshotFolder } from "../paths.ts";
import { colourSchemes, sizeNames, sizes } from "./sizes.ts";

/** Writes a picture of the whole page at every size, light and dark, for people to look at; gives the files. */
export async function capture(page: Page, name: string): Promise<string[]> {
  const files: string[] = [];
  for (const size of sizeNames) {
    await page.setViewportSize(sizes[size]);
    for (const colourScheme of colourSchemes) {
      await page.emulateMedia({ colorScheme: colourScheme });
      const path = join(screenshotFolder, `${name}-${size}-${colourScheme}.png`);
      await page.screenshot({ path, fullPage: true });
      files.push(path);
    }
  }
  return files;
}
