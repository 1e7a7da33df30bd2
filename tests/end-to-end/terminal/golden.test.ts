import { test } from "vitest";
import { expectGolden } from "../../support/golden/expectGolden.ts";
import { openTerminal } from "../../support/terminal/openTerminal.ts";

/** Each view with its key, what its last row has, and how that ends where 80 columns have room. */
const views = [
  ["overview", "1", "h/l week", "c cases"],
  ["timeline", "2", "h/l day", "/ filter"],
  ["signals", "3", "j/k choose", "s sort"],
  ["channels", "4", "views  j/k scroll", "c cases"],
  ["explanations", "5", "h/l question", "enter open"],
  ["matrix", "enter", "j/k item", "/ filter"],
  ["attention", "6", "h/l page", "/ filter"],
  ["claims", "7", "views  j/k choose", "c cases"],
  ["brief", "8", "views  j/k scroll", "c cases"],
  ["cases", "c", "esc back  j/k choose", "/ filter"],
] as const;

test.each([
  [80, 24],
  [160, 50],
])("the first case at %i × %i looks as it did", async (columns, rows) => {
  using session = openTerminal({ columns, rows });
  await session.waitFor("holds in");
  for (const [name, key, shown, lastHint] of views) {
    session.press(key);
    // The list of cases is read once it is asked for.
    if (name === "cases") await session.waitFor("(greece-turkey-1996)");
    const end = columns === 80 ? lastHint : "e events";
    // The last row is drawn last: before all of it is there, a frame may be torn.
    const frame = await session.waitFor((lines) =>
      lines.some((line) => line.includes(shown) && line.endsWith(end)),
    );
    const file = `frames/belarus-ukraine-2024-${name}-${columns}x${rows}.txt`;
    await expectGolden(`${frame.join("\n")}\n`, file);
  }
});
