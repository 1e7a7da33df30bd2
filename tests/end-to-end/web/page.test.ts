import { describe, expect } from "vitest";
import { capture } from "../../support/browser/capture.ts";
import { expectAccessible } from "../../support/browser/expectAccessible.ts";
import { expectNoSidewaysScroll } from "../../support/browser/expectNoSidewaysScroll.ts";
import { colourSchemes, sizeNames, sizes } from "../../support/browser/sizes.ts";
import { test } from "../../support/web/test.ts";

test("the first page says what it is", async ({ open }) => {
  const page = await open("/");
  await page.getByRole("heading", { level: 1 }).waitFor();
  expect(await page.title()).toContain("Harmel");
});

test("the first page is the first case, and says which page that is", async ({ open }) => {
  const page = await open("/");
  await page.getByRole("heading", { level: 1, name: /^Belarus and Ukraine/ }).waitFor();
  expect(await page.locator("link[rel=canonical]").getAttribute("href")).toMatch(
    /\/cases\/belarus-ukraine-2024$/,
  );
});

test("the list of cases leads to each of them", async ({ open }) => {
  const page = await open("/");
  await page.getByRole("link", { name: "Cases" }).click();
  await page.getByRole("heading", { level: 1, name: "Cases" }).waitFor();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await page.getByRole("link", { name: /^Greece and Turkey/ }).click();
  await page.getByRole("region", { name: "What is going on" }).waitFor();
});

test("the page stands without scripts", async ({ open }) => {
  const page = await open("/", { javaScriptEnabled: false });
  await page.getByRole("heading", { level: 1 }).waitFor();
});

test("a page that does not exist says so", async ({ open }) => {
  const page = await open("/no-such-page", { expectMessage: /status of 404/ });
  await page.getByRole("heading", { level: 1 }).waitFor();
});

describe.each(colourSchemes)("in %s colours", (colorScheme) => {
  test("axe finds nothing", async ({ open }) => {
    await expectAccessible(await open("/", { colorScheme }));
  });
});

test("the page never scrolls sideways", async ({ open }) => {
  const page = await open("/");
  for (const size of sizeNames) {
    await page.setViewportSize(sizes[size]);
    await expectNoSidewaysScroll(page);
  }
});

test("pictures of the page are there to look at", async ({ open }) => {
  expect(await capture(await open("/"), "home")).toHaveLength(
    sizeNames.length * colourSchemes.length,
  );
});
