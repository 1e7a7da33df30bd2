import axe, { type Result } from "axe-core";
import type { Page } from "playwright-core";
import { expect } from "vitest";

/** Fails with what axe finds on the page, each with where and how to mend it. */
export async function expectAccessible(page: Page): Promise<void> {
  // Evaluated and not added as a script: the page's Content-Security-Policy stays as it is.
  await page.evaluate(axe.source);
  const { violations, passes } = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run(document),
  );
  expect(passes.length, "axe checked nothing: is the page empty?").toBeGreaterThan(0);
  expect(violations.map(describe), "axe finds nothing").toEqual([]);
}

const describe = ({ id, help, helpUrl, nodes }: Result): string =>
  [
    `${id}: ${help} (${helpUrl})`,
    ...nodes.map((node) => `${node.target} ${node.failureSummary}`),
  ].join("\n");
