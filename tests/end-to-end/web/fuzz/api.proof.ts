import { examineStore, perform } from "@harmel/operations";
import { expect, test } from "vitest";
import { fillArchive } from "../../../support/events/madeArchive.ts";
import { fuzzApi } from "../../../support/fuzz/fuzzApi.ts";
import { seedOf } from "../../../support/fuzz/seedOf.ts";
import { startDashboard } from "../../../support/web/startDashboard.ts";

const requests = 100_000;
const mean = (megabytes: readonly number[]): number =>
  megabytes.reduce((sum, each) => sum + each, 0) / megabytes.length;

test(
  "100,000 random and mutated requests: no crash, no 500, no hang, memory flat, store healthy",
  {
    timeout: 1_800_000,
  },
  async () => {
    await using server = await startDashboard({}, { prepare: fillArchive });
    const began = performance.now();
    const { faults, statuses, slowest, memory } = await fuzzApi(server, {
      requests,
      seed: seedOf("API"),
    });
    const seconds = Math.round((performance.now() - began) / 1000);
    console.info({ requests, seconds, statuses, slowest, memory });
    expect(faults).toEqual([]);
    expect(server.output()).not.toContain('"level":50');
    expect(await fetch(`${server.url}/healthz`)).toMatchObject({ status: 200 });
    expect(await perform(examineStore, { folder: server.home }, {})).toMatchObject({ ok: true });
    // The first tenths fill what is kept.
    expect(mean(memory.slice(-3))).toBeLessThan(mean(memory.slice(3, 6)) * 1.25);
  },
);
