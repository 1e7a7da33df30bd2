import { browserMissing } from "../support/browser/availability.ts";
import { launchBrowser } from "../support/browser/launch.ts";
import { startDashboard } from "../support/web/startDashboard.ts";
import type { Table } from "./support/Bench.ts";
import { startEmptyPage } from "./support/emptyPage.ts";
import { transferred } from "./support/transferred.ts";

const kilobytes = (bytes: number): number => bytes / 1000;

/** What the home page and a case page load beyond an empty page of the same Next, built in this run. */
export async function bench(): Promise<Table> {
  const title = "Pages, compressed kB that a browser loads";
  const missing = browserMissing();
  if (missing) return { title, rows: [], note: missing };
  await using dashboard = await startDashboard();
  await using emptyPage = await startEmptyPage();
  await using browser = await launchBrowser();
  const empty = await transferred(browser, emptyPage.url);
  const home = await transferred(browser, dashboard.url);
  const casePage = await transferred(browser, `${dashboard.url}/cases/belarus-ukraine-2024`);
  const rows = Object.entries({ home, "case page": casePage, empty }).map(([page, loaded]) => ({
    page,
    script: kilobytes(loaded.script),
    "beyond empty": kilobytes(loaded.script - empty.script),
    style: kilobytes(loaded.style),
    font: kilobytes(loaded.font),
    document: kilobytes(loaded.document),
  }));
  return { title, rows, note: "aim: at most 60 kB of script beyond the empty page" };
}
