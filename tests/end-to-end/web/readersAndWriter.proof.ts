import { expect, test } from "vitest";
import { timesOf } from "../../bench/store/support/timesOf.ts";
import { readWhileWriting } from "../../support/web/readWhileWriting.ts";
import { startDashboard } from "../../support/web/startDashboard.ts";

test("200 readers over HTTP while one writes 200 times: no error", async () => {
  await using server = await startDashboard();
  const found = await readWhileWriting(server.url, { readers: 200, writes: 200 });
  console.info({ reads: timesOf(found.reads), writes: timesOf(found.writes) });
  expect(found.faults).toEqual([]);
  expect(server.output()).not.toContain('"level":50');
});
