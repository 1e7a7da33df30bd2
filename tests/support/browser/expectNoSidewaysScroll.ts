import type { Page } from "playwright-core";
import { expect } from "vitest";

/** Fails with the elements that reach beyond the right edge of the window, where the page scrolls sideways. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const tooWide = await page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const beyond = [...document.querySelectorAll("body *")].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    return [
      `the page is ${scrollWidth} px wide in a window of ${clientWidth} px`,
      ...beyond.slice(0, 10).map((element) => element.outerHTML.slice(0, 120)),
    ];
  });
  expect(tooWide, "nothing reaches beyond the window").toEqual([]);
}
