import { text } from "node:stream/consumers";
import { describe, expect } from "vitest";
import { expectAccessible } from "../../support/browser/expectAccessible.ts";
import { expectNoSidewaysScroll } from "../../support/browser/expectNoSidewaysScroll.ts";
import { colourSchemes, sizeNames, sizes } from "../../support/browser/sizes.ts";
import { runHarmel } from "../../support/command/runHarmel.ts";
import { test } from "../../support/web/test.ts";

const id = "belarus-ukraine-2024";
const path = `/cases/${id}`;
const parts = ["Explanations", "Channels", "Attention", "Claims", "Brief"];
const address = (part: string) => `${path}/${part.toLowerCase()}`;

test("the pages of a case lead to one another and keep the day", async ({ open }) => {
  const page = await open(`${path}?asOf=2024-07-14`);
  for (const part of parts) {
    await page.getByRole("navigation", { name: "Pages of the case" }).getByText(part).click();
    await page.getByRole("heading", { level: 1, name: part }).waitFor();
    expect(page.url()).toMatch(new RegExp(`/${part.toLowerCase()}\\?asOf=2024-07-14$`));
    expect(await page.title()).toContain(`${part} · Belarus and Ukraine`);
  }
});

test("the day moves each of them without a reload", async ({ open }) => {
  const page = await open(`${address("Channels")}?asOf=2024-06-10`);
  await page.evaluate(() => document.body.setAttribute("data-kept", "yes"));
  await page.getByRole("heading", { name: /^1 open, 1 degraded, 3 closed/ }).waitFor();
  await page.getByRole("slider", { name: "As of day" }).fill("43");
  await page.waitForURL(/asOf=2024-07-14/);
  await page.getByRole("heading", { name: /^2 open/ }).waitFor();
  expect(await page.locator("body").getAttribute("data-kept")).toBe("yes");
});

test("before the first turn there is nothing to explain", async ({ open }) => {
  const page = await open(`${address("Explanations")}?asOf=2024-06-10`);
  await page.getByText("No turn was known by 10 June 2024.").waitFor();
});

test("the last turn leads to its questions, and a cell to its reason", async ({ open }) => {
  const page = await open(`${path}?asOf=2024-07-21`);
  await page.getByRole("link", { name: "Which answer survives the evidence" }).click();
  await page.getByRole("heading", { name: "What was 13 July?", level: 2 }).waitFor();
  const cell = page.getByRole("button", { name: /^neutral.*why$/ }).first();
  await cell.click();
  await page.locator(".rationale:popover-open").waitFor();
  await page.keyboard.press("Escape");
  expect(await page.locator(".rationale:popover-open").count()).toBe(0);
});

test("the matrix orders by what tells apart, and a row opens its signal", async ({ open }) => {
  const page = await open(`${address("Explanations")}?question=what-was-10-august`);
  const matrix = page.getByRole("table", { name: "What was 10 August?" });
  await matrix.getByRole("link", { name: "Tells apart" }).click();
  await page.waitForURL(/order=-diagnosticity/);
  await matrix.locator("th[aria-sort=descending]").waitFor();
  const values = (await matrix.locator("td.matrix-apart").allInnerTexts()).map(Number);
  expect(values).toEqual(values.toSorted((x, y) => y - x));
  await matrix.getByRole("link", { name: "Belarus hands Ukraine's envoy" }).click();
  await page.getByRole("complementary").getByText("Known how").waitFor();
  expect(page.url()).toContain("question=what-was-10-august");
});

test("what was not searched has no count", async ({ open }) => {
  const page = await open(address("Attention"));
  const matrix = page.getByRole("table", { name: /^Reports found of each signal/ });
  await matrix.getByText(/^not searched: .*exile/).waitFor();
  await page.getByRole("link", { name: /^Western media and wires/ }).click();
  await page.waitForURL(/sphere=/);
  await page.getByRole("link", { name: /show every signal again/ }).waitFor();
});

test("claims are cut down to those that wait", async ({ open }) => {
  const page = await open(address("Claims"));
  await page.getByRole("link", { name: /^Announced, never confirmed/ }).click();
  await page.waitForURL(/show=waiting/);
  await page.locator(".choices [aria-current]", { hasText: "Announced" }).waitFor();
  const rows = await page.locator(".claim-table tbody tr").count();
  const waiting = page.locator(".claim-doubts", { hasText: /announced, unconfirmed for \d+ day/ });
  expect(await waiting.count()).toBe(rows);
  expect(rows).toBeGreaterThan(10);
});

describe.each(["md", "html", "json"])("the brief as %s", (format) => {
  test("is what the command prints, twice the same bytes", async ({ url }) => {
    const asOf = "2024-07-14";
    const get = async () => fetch(`${url}/api${path}/brief/${format}?asOf=${asOf}`);
    const [answer, again] = [await get(), await get()];
    const body = await answer.text();
    expect(await again.text()).toBe(body);
    expect(answer.headers.get("content-disposition")).toBe(
      `attachment; filename="harmel-brief.${format}"`,
    );
    expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
    const { out } = await runHarmel(["brief", id, "--as-of", asOf, "--format", format]);
    expect(body).toBe(out);
  });
});

test("a brief that cannot be made is refused with the reason", async ({ url }) => {
  for (const [asked, status] of [
    [`/api${path}/brief/exe`, 400],
    [`/api${path}/brief/md?asOf=2024-06-31`, 400],
    ["/api/cases/no-such-case/brief/md", 404],
  ] as const) {
    const answer = await fetch(url + asked);
    expect({ asked, status: answer.status }).toEqual({ asked, status });
    expect(await answer.json()).toMatchObject({ problems: [{ fix: expect.any(String) }] });
  }
});

test("the page of the brief saves the file of its day", async ({ open }) => {
  const page = await open(`${address("Brief")}?asOf=2024-07-14`);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: /^Markdown/ }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("harmel-brief.md");
  expect(await text(await download.createReadStream())).toContain("Brief as of 14 July 2024");
});

describe.each(colourSchemes)("in %s colours", (colorScheme) => {
  test("axe finds nothing on any of them", async ({ open }) => {
    for (const part of parts) {
      await expectAccessible(await open(address(part), { colorScheme }));
    }
  });
});

test("none of them scrolls sideways, in either case", async ({ open }) => {
  for (const part of parts) {
    const page = await open(address(part));
    for (const size of sizeNames) {
      await page.setViewportSize(sizes[size]);
      await expectNoSidewaysScroll(page);
    }
  }
  for (const part of parts) {
    await expectNoSidewaysScroll(
      await open(`/cases/greece-turkey-1996/${part.toLowerCase()}`, { size: sizeNames[0] }),
    );
  }
});
