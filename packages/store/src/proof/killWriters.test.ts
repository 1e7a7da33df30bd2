import { expect, test } from "vitest";
import { temporaryHome } from "../testing/openTemporaryStore.ts";
import { killWriters } from "./killWriters.ts";

// `pnpm proof` kills 200.
test("10 writers killed at any moment lose nothing that was acknowledged and leave nothing half", async () => {
  using home = temporaryHome();
  const found = await killWriters(home.folder, 10);
  expect(found).toMatchObject({ lost: 0, half: 0, findings: 0 });
  expect(found.acknowledged).toBeGreaterThan(10);
  expect(found.kept).toBeGreaterThanOrEqual(found.acknowledged);
}, 120_000);
