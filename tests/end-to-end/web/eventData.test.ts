import { afterAll, beforeAll, describe, expect } from "vitest";
import { expectAccessible } from "../../support/browser/expectAccessible.ts";
import { expectNoSidewaysScroll } from "../../support/browser/expectNoSidewaysScroll.ts";
import { colourSchemes, sizeNames, sizes } from "../../support/browser/sizes.ts";
import { fillArchive } from "../../support/events/madeArchive.ts";
import { type Dashboard, startDashboard } from "../../support/web/startDashboard.ts";
import { test } from "../../support/web/test.ts";

let dashboard: Dashboard;
beforeAll(async () => {
  dashboard = await startDashboard();
  await fillArchive(dashboard.home);
});
afterAll(() => dashboard.stop());

const dyad = "/dyads/GRC/TUR";

test("without event data the page says how to bring some", async ({ open }) => {
  const page = await open("/screening");
  await page.getByText("There are no event data yet.").waitFor();
  await page.getByText("harmel import FILE…").waitFor();
  expect(await page.getByRole("link", { name: "Bring files" }).getAttribute("href")).toBe(
    "/import",
  );
});

test("the masthead leads to the dyads ranked on the archive's last day, and a row to its dyad", async ({
  open,
}) => {
  const page = await open("/cases", { url: dashboard.url });
  await page.getByRole("link", { name: "Event data" }).click();
  await page.getByRole("heading", { name: "107 dyads ranked: 1 alert, 1 opportunity" }).waitFor();
  const first = page
    .getByRole("table", { name: /5 February 1996/ })
    .locator("tbody tr")
    .first();
  const words = (await first.innerText()).replace(/\s+/g, " ");
  expect(words).toMatch(/^1 Greece and Turkey GRC TUR Dual-track since 28 January 1996 Alert/);
  expect(words).toMatch(/18 acts that raise pressure in 14 days, where 0\.1 are usual/);
  const lines = first.getByRole("img");
  expect(await lines.getAttribute("aria-label")).toMatch(
    /^acts of pressure: 18 in the last 4 weeks/,
  );
  await first.getByRole("link", { name: "Greece and Turkey" }).click();
  await page.getByRole("heading", { level: 1, name: "Greece and Turkey" }).waitFor();
  await page.getByRole("heading", { name: "1 episode seen in these days" }).waitFor();
  await page.getByText("since 28 January 1996, goes on").waitFor();
  await page.getByRole("link", { name: "Greece and Turkey: the islets of 1996" }).click();
  await page.getByRole("link", { name: /^What machine-coded event data say/ }).click();
  await page.waitForURL(/\/dyads\/GRC\/TUR\?from=1995-12-01&to=1996-09-30/);
});

test("the list is cut down while one types, by list, by day and page by page", async ({ open }) => {
  const page = await open("/screening", { url: dashboard.url });
  const rows = page.locator(".screening-table tbody tr");
  expect(await rows.count()).toBe(50);
  await page.getByRole("link", { name: "Next" }).click();
  await page.getByText("Page 2 of 3").waitFor();
  await page.getByLabel("Actor", { exact: true }).fill("egy");
  await page.waitForURL(/q=egy/);
  await page.getByText("14 dyads").waitFor();
  await page.getByLabel("Actor", { exact: true }).fill("nobody here");
  await page.getByText("None.").waitFor();
  await page.goto(`${dashboard.url}/screening`);
  await page.getByRole("link", { name: /^Opportunities/ }).click();
  await page.waitForURL(/list=opportunities/);
  await page.getByText("Opportunities: not validated.").waitFor();
  expect(await rows.count()).toBe(1);
  await page.getByLabel("On the day").fill("1995-05-20");
  await page.waitForURL(/on=1995-05-20/);
  await page.getByText("The archive has rows on 0 of these 28 days").waitFor();
});

test("everything works without scripts", async ({ open }) => {
  const page = await open("/screening?q=turk", { url: dashboard.url, javaScriptEnabled: false });
  await page.getByLabel("Actor", { exact: true }).fill("greece");
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await page.getByRole("link", { name: "Greece and Turkey" }).click();
  await page.getByLabel("From").fill("1996-01-20");
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await page.getByRole("heading", { name: "20 January – 5 February 1996" }).waitFor();
  await page.getByText("Both tracks by day, as a table").click();
  const row = page.getByRole("row", { name: /^5 February 1996/ });
  expect(await row.getByRole("cell").allInnerTexts()).toEqual([
    "7.0 / 0.0 (1)",
    "10.0 / 0.0 (1)",
    "0.0 / 0.0 (0)",
    "7.0 / 0.0 (1)",
    "1 of 1",
    "4",
  ]);
});

test("days that nothing covers are hatched and said to be unknown", async ({ open }) => {
  const page = await open("/dyads/USA/FRA?from=1995-04-01&to=1995-08-01", { url: dashboard.url });
  await page.getByText(/63 of 123 days are covered; the others are not known/).waitFor();
  expect(await page.locator(".not-covered").count()).toBe(1);
  await page.getByText("Both tracks by day, as a table").click();
  await page
    .getByRole("row", { name: /^20 May 1995/ })
    .getByText("not known")
    .first()
    .waitFor();
});

test("an outlook that was not tried on enough cases is withheld", async ({ open }) => {
  const page = await open(dyad, { url: dashboard.url });
  await page.getByText("No outlook: an onset was seen in the last 28 days").waitFor();
});

test("names that are none are refused with what may have been meant", async ({ open }) => {
  const page = await open("/dyads/Grecce!/TUR", { url: dashboard.url });
  await page.getByText(/no state or organisation .*: Grecce!.*did you mean Greece\?/).waitFor();
  await page.getByLabel("One actor").fill("greece");
  await page.getByLabel("The other").fill("turkey");
  await page.getByRole("button", { name: "Show both tracks" }).click();
  await page.waitForURL(/\/dyads\/greece\/turkey/);
  await page.getByRole("heading", { level: 1, name: "Greece and Turkey" }).waitFor();
  await page.goto(`${dashboard.url}/dyads/GREECA/TUR`);
  await page.getByText("Did you mean Greece?").waitFor();
});

describe.each(colourSchemes)("in %s colours", (colorScheme) => {
  test("axe finds nothing", async ({ open }) => {
    for (const path of ["/screening?list=alerts", dyad]) {
      await expectAccessible(await open(path, { url: dashboard.url, colorScheme }));
    }
  });
});

test("no page of event data scrolls sideways", async ({ open }) => {
  for (const path of ["/screening", dyad, "/dyads"]) {
    const page = await open(path, { url: dashboard.url });
    for (const size of sizeNames) {
      await page.setViewportSize(sizes[size]);
      await expectNoSidewaysScroll(page);
    }
  }
});
