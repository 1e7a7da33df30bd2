import type { Browser } from "playwright-core";

/** What a browser with an empty cache loads for a page until nothing more comes, in bytes as they were sent. */
export async function transferred(browser: Browser, url: string) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const finished: Promise<{ type: string; bytes: number }>[] = [];
  page.on("requestfinished", (request) => {
    const type = request.resourceType();
    finished.push(request.sizes().then((sizes) => ({ type, bytes: sizes.responseBodySize })));
  });
  await page.goto(url, { waitUntil: "networkidle" });
  const loaded = await Promise.all(finished);
  await context.close();
  const sum = (type: string): number =>
    loaded.reduce((total, file) => total + (file.type === type ? file.bytes : 0), 0);
  return {
    script: sum("script"),
    style: sum("stylesheet"),
    font: sum("font"),
    document: sum("document"),
  };
}
