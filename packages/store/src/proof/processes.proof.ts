import { expect, test } from "vitest";
import { temporaryHome } from "../testing/openTemporaryStore.ts";
import { countTogether } from "./countTogether.ts";
import { killWriters } from "./killWriters.ts";

test("200 writers killed at any moment lose nothing that was acknowledged and leave nothing half", async ({
  annotate,
}) => {
  using home = temporaryHome();
  const found = await killWriters(home.folder, 200);
  await annotate(JSON.stringify(found));
  expect(found).toMatchObject({ lost: 0, half: 0, findings: 0 });
  expect(found.acknowledged).toBeGreaterThan(200);
  expect(found.kept).toBeGreaterThanOrEqual(found.acknowledged);
});

test("4 processes × 2,500 writes on one case all arrive, in the order of the journal", async ({
  annotate,
}) => {
  using home = temporaryHome();
  const found = await countTogether(home.folder, 4, 2_500);
  await annotate(JSON.stringify(found));
  expect(found).toMatchObject({
    counted: 10_000,
    places: 10_000,
    entries: 20_000,
    isInOrder: true,
    findings: 0,
  });
});
