import { expect, test } from "vitest";
import { temporaryHome } from "../testing/openTemporaryStore.ts";
import { countTogether } from "./countTogether.ts";

// `pnpm proof` does it with 2,500 writes each.
test("4 processes × 100 writes on one case all arrive, in the order of the journal", async () => {
  using home = temporaryHome();
  const found = await countTogether(home.folder, 4, 100);
  expect(found).toMatchObject({ counted: 400, places: 400, entries: 800, findings: 0 });
  expect(found.isInOrder).toBe(true);
  expect(found.conflicts).toBeGreaterThan(0);
}, 120_000);
