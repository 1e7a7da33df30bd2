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
