import { test } from "vitest";
import { expectGolden } from "../../support/golden/expectGolden.ts";
import { openTerminal } from "../../support/terminal/openTerminal.ts";

/** Each view with its key, and what its last row says once all of it is drawn. */
const views = [
  ["overview", "1", "h/l week"],
  ["timeline", "2", "h/l day"],
  ["signals", "3", "j/k choose"],
  ["channels", "4", "j/k scroll"],
] as const;

test.each([
  [80, 24],
  [160, 50],
])("the first case at %i × %i looks as it did", async (columns, rows) => {
  using session = openTerminal({ columns, rows });
  await session.waitFor("holds in");
  for (const [name, key, shown] of views) {
    session.press(key);
    const frame = await session.waitFor(shown);
    const file = `frames/belarus-ukraine-2024-${name}-${columns}x${rows}.txt`;
    await expectGolden(`${frame.join("\n")}\n`, file);
  }
});
