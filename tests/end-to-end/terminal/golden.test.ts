import { test } from "vitest";
import { expectGolden } from "../../support/golden/expectGolden.ts";
import { openTerminal } from "../../support/terminal/openTerminal.ts";

/** Each view with its key, and a text that is there once all of it is drawn. */
const views = [
  ["overview", "1", "h/l week"],
  ["timeline", "2", "h/l day"],
  ["signals", "3", "j/k choose"],
  ["channels", "4", "views  j/k scroll"],
  ["explanations", "5", "h/l question"],
  ["matrix", "enter", "j/k item"],
  ["attention", "6", "h/l page"],
  ["claims", "7", "views  j/k choose"],
  ["brief", "8", "views  j/k scroll"],
  ["cases", "c", "(greece-turkey-1996)"],
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
