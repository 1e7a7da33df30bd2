import { describe, expect } from "vitest";
import { awake } from "../../support/browser/awake.ts";
import { expectAccessible } from "../../support/browser/expectAccessible.ts";
import { expectNoSidewaysScroll } from "../../support/browser/expectNoSidewaysScroll.ts";
import { colourSchemes, sizeNames, sizes } from "../../support/browser/sizes.ts";
import { test } from "../../support/web/test.ts";

const path = "/cases/belarus-ukraine-2024";

test("the page says what is going on, with both sides and a because", async ({ open }) => {
  const page = await open(path);
  expect(await page.title()).toContain("Belarus and Ukraine");
  const now = page.getByRole("region", { name: "What is going on" });
  await now.getByText("Dual-track").first().waitFor();
  expect(await now.getByText(/holds in \d+ % of/).count()).toBeGreaterThan(0);
  await now.getByText(/^Because: \d+ positions/).click();
  await now.getByRole("table").getByRole("link").first().click();
  await page.getByRole("complementary").getByText("Evidence,").waitFor();
});

test("the slider moves the page and its address without a reload", async ({ open }) => {
  const page = await open(path);
  await awake(page);
  await page.evaluate(() => document.body.setAttribute("data-kept", "yes"));
  const slider = page.getByRole("slider", { name: "As of day" });
  await slider.fill("43");
  await page.waitForURL(/asOf=2024-07-14/);
  await page.getByText("not yet known on 14 July 2024").waitFor();
  expect(await page.locator("body").getAttribute("data-kept")).toBe("yes");
  expect(await slider.getAttribute("aria-valuetext")).toBe("14 July 2024");
});

test("nothing moves when the day does", async ({ open }) => {
  const page = await open(`${path}?asOf=2024-07-14`);
  const heightOf = () =>
    page.locator(".timeline").evaluate((element) => element.getBoundingClientRect().height);
  const before = await heightOf();
  await page.getByRole("link", { name: /^Next day with news/ }).click();
  await page.waitForURL(/asOf=2024-07-16/);
  await page.getByText("not yet known on 16 July 2024").waitFor();
  expect(await heightOf()).toBe(before);
});

test("a link with a day and a signal opens both", async ({ open }) => {
  const page = await open(`${path}?asOf=2024-07-14&signal=0713-arrangement`);
  const panel = page.getByRole("complementary", { name: /arrangement/ });
  await panel.getByText("Known how").waitFor();
  for (const link of await panel.locator("a[target=_blank]").all()) {
    expect(await link.getAttribute("rel")).toBe("noreferrer noopener");
    expect(await link.getAttribute("href")).toMatch(/^https?:\/\//);
  }
});

test("a signal of later days says when it became known", async ({ open }) => {
  const page = await open(`${path}?asOf=2024-07-14&signal=0810-troops-redeployed`);
  await page.getByRole("heading", { name: "Not known yet" }).waitFor();
  await page.getByRole("link", { name: "10 August 2024" }).click();
  await page.getByRole("complementary").getByText("Known how").waitFor();
});

test("keys lead to a mark, open it, and close it where they were", async ({ open }) => {
  const page = await open(path);
  await awake(page);
  await page.locator("a.mark[tabindex='0']").focus();
  for (const key of ["Home", "ArrowRight", "ArrowRight", "ArrowDown"]) {
    await page.keyboard.press(key);
  }
  const label = await page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
  await page.locator(".tip").waitFor();
  await page.keyboard.press("Enter");
  await page.waitForURL(/signal=/);
  await page.getByRole("complementary").getByText("Known how").waitFor();
  await page.keyboard.press("Escape");
  await page.waitForURL((url) => !url.search.includes("signal"));
  await page.waitForFunction(
    (expected) => document.activeElement?.getAttribute("aria-label") === expected,
    label,
  );
});

test("the table filters while one types, and sorts both ways", async ({ open }) => {
  const page = await open(path);
  await awake(page);
  const table = page.getByRole("table", { name: /^Signals known/ });
  const all = await table.getByRole("row").count();
  await page.getByRole("searchbox").fill("withdrawal");
  await page.waitForURL(/q=withdrawal/);
  await page.waitForFunction(
    (count) => document.querySelectorAll(".signal-table tr").length < count,
    all,
  );
  await table.getByRole("link", { name: "Counts" }).click();
  await page.waitForURL(/sort=counted/);
  await table.locator("th[aria-sort=ascending]").waitFor();
  await table.getByRole("link", { name: "Counts" }).click();
  await page.waitForURL(/sort=-counted/);
  expect(new URL(page.url()).searchParams.get("q")).toBe("withdrawal");
  await page.getByRole("combobox", { name: "Track" }).selectOption("context");
  await page.waitForURL(/track=context/);
});

test("arrow keys choose a week and show its reason", async ({ open }) => {
  const page = await open(path);
  await page.locator(".week-choice:checked").focus();
  await page.keyboard.press("ArrowLeft");
  const detail = page.locator(".week-detail:visible");
  expect(await detail.count()).toBe(1);
  expect(await detail.innerText()).toContain("23–29 September 2024");
});

test("a day that is none is said so, and the default is shown", async ({ open }) => {
  const page = await open(`${path}?asOf=2024-06-31`);
  await page.getByText("is no day of this case").waitFor();
  await page.getByText("30 September 2024").first().waitFor();
});

test("before the first signal nothing is drawn and nothing is wrong", async ({ open }) => {
  const page = await open(`${path}?asOf=2024-06-03`);
  await page.getByText("No episode has begun by this day.").waitFor();
  await page.getByText("not yet known on 3 June 2024").waitFor();
});

test("without scripts a form moves the day", async ({ open }) => {
  const page = await open(path, { javaScriptEnabled: false });
  await page.locator("input[name=asOf]").fill("2024-07-14");
  await page.getByRole("button", { name: "Show" }).click();
  await page.getByText("not yet known on 14 July 2024").waitFor();
});

test("an unknown case has the page for what is not there", async ({ open }) => {
  const page = await open("/cases/no-such-case", { expectMessage: /status of 404/ });
  await page.getByRole("heading", { name: "There is no such page" }).waitFor();
});

describe.each(colourSchemes)("in %s colours", (colorScheme) => {
  test("axe finds nothing on the case and on a signal", async ({ open }) => {
    const page = await open(`${path}?signal=0713-arrangement`, { colorScheme });
    await page.getByRole("complementary").getByText("Known how").waitFor();
    await expectAccessible(page);
  });

  test("axe finds nothing on the methods", async ({ open }) => {
    await expectAccessible(await open("/methods", { colorScheme }));
  });
});

test("the case and the methods never scroll sideways", async ({ open }) => {
  for (const address of [path, `${path}?asOf=2024-07-14`, "/methods"]) {
    const page = await open(address);
    for (const size of sizeNames) {
      await page.setViewportSize(sizes[size]);
      await expectNoSidewaysScroll(page);
    }
  }
});

test("the methods explain with the numbers of the case on that day", async ({ open }) => {
  const page = await open(`${path}?asOf=2024-07-14`);
  await page.getByRole("link", { name: /How is this computed\? \(Two tracks/ }).click();
  await page.getByRole("heading", { name: "Levels" }).waitFor();
  await page.getByText(/as known on 14 July 2024/).waitFor();
  expect(
    await page.getByRole("table", { name: "Settings" }).getByRole("row").count(),
  ).toBeGreaterThan(15);
});
