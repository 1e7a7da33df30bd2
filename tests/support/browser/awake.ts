import type { Page } from "playwright-core";

/** Waits until React has taken over the heading and the controls that the server sent: from then on they answer. */
export async function awake(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [...document.querySelectorAll("h1, button, input, select, summary")].every((element) =>
      Object.keys(element).some((key) => key.startsWith("__reactProps$")),
    ),
  );
}
