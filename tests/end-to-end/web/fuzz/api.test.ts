import { examineStore, perform } from "@harmel/operations";
import { expect, test } from "vitest";
import { fillArchive } from "../../../support/events/madeArchive.ts";
import { fuzzApi } from "../../../support/fuzz/fuzzApi.ts";
import { seedOf } from "../../../support/fuzz/seedOf.ts";
import { startDashboard } from "../../../support/web/startDashboard.ts";

test("random and mutated requests bring no crash, no 500, no hang and no broken store", async () => {
  await using server = await startDashboard({}, { prepare: fillArchive });
  const { faults, statuses } = await fuzzApi(server, { requests: 2_000, seed: seedOf("API") });
  expect(faults).toEqual([]);
  expect(Object.keys(statuses)).toEqual(expect.arrayContaining(["200", "400", "404"]));
  expect(server.output()).not.toContain('"level":50');
  expect(await fetch(`${server.url}/healthz`)).toMatchObject({ status: 200 });
  expect(await perform(examineStore, { folder: server.home }, {})).toMatchObject({ ok: true });
});
