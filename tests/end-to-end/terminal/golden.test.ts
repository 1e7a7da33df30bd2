import { test } from "vitest";
import { expectGolden } from "../../support/golden/expectGolden.ts";
import { openTerminal } from "../../support/terminal/openTerminal.ts";

/** Each view with its key, and a text that is there once it is drawn. */
const views = [
  ["overview", "1", "h/l week"],
  ["timeline", "2", "h/l day"],
  ["signals", "3", "j/k choose"],
  ["channels", "4", "[4 Channels"],
  ["explanations", "5", "question 1 of 4"],
  ["matrix", "enter", "item 1 of 13"],
  ["attention", "6", "signal 1 of 87"],
  ["claims", "7", "[7 Claims]"],
  ["brief", "8", "[8 Brief]"],
  ["cases", "c", "Cases: enter"],
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
