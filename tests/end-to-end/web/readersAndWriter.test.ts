import { expect, test } from "vitest";
import { readWhileWriting } from "../../support/web/readWhileWriting.ts";
import { startDashboard } from "../../support/web/startDashboard.ts";

test("many read while one writes: nobody is refused, and nobody reads what was before", async () => {
  await using server = await startDashboard();
  const { faults, reads, writes } = await readWhileWriting(server.url, { readers: 20, writes: 20 });
  expect(faults).toEqual([]);
  expect(reads.length).toBeGreaterThan(20);
  expect(writes).toHaveLength(20);
});
