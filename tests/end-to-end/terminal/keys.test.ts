import { afterAll, beforeAll, expect, test } from "vitest";
import { openTerminal } from "../../support/terminal/openTerminal.ts";
import type { TerminalSession } from "../../support/terminal/TerminalSession.ts";

let session: TerminalSession;
beforeAll(async () => {
  session = openTerminal();
  await session.waitFor("holds in");
});
afterAll(() => session.close());

/** Each key in turn, in one session, with what the screen shows after it. */
const steps: readonly (readonly [string, string | RegExp])[] = [
  ["2", "[2 Timeline]"],
  ["left", "29 September 2024"],
  ["h", "28 September 2024"],
  ["right", "29 September 2024"],
  ["l", "30 September 2024"],
  ["up", "23 September 2024"],
  ["k", "16 September 2024"],
  ["down", "23 September 2024"],
  ["j", "30 September 2024"],
  ["pageUp", "2 September 2024"],
  ["pageDown", "30 September 2024"],
  ["ctrl+u", "2 September 2024"],
  ["ctrl+d", "30 September 2024"],
  ["g", "1 June 2024"],
  ["G", "30 September 2024"],
  ["home", "1 June 2024"],
  ["end", "30 September 2024"],
  ["[", "11 August 2024"],
  ["[", "10 August 2024"],
  ["]", "11 August 2024"],
  ["enter", /Evidence: \d+ of/],
  ["escape", "[2 Timeline]"],
  ["3", /signals, newest first/],
  ["s", "last known first"],
  ["s", "heaviest first"],
  ["s", "newest first"],
  ["j", /\n›17 Sep/],
  ["enter", "Evidence: "],
  ["escape", "signals, newest first"],
  ["/", "\nfilter:"],
  ["drone", "filter: drone"],
  ["enter", /of \d+ signals, newest first, with "drone"/],
  ["escape", /\n87 of 87 signals|\n\d+ of \d+ signals, newest first\n/],
  ["4", /Channels on 30 September 2024: \d+ open/],
  ["G", "Worse"],
  ["5", "question 1 of 4"],
  ["]", "question 2 of 4"],
  ["l", "question 3 of 4"],
  ["j", /^(?!.*least contradicted)/s],
  ["h", "question 2 of 4"],
  ["[", "question 1 of 4"],
  ["enter", "item 1 of 13"],
  ["j", "item 2 of 13"],
  ["enter", /Evidence: \d+ of/],
  ["escape", "item 2 of 13"],
  ["G", "item 13 of 13"],
  ["escape", /What would tell them apart/],
  ["6", "signal 1 of 87"],
  ["down", "signal 2 of 87"],
  ["]", "Spheres: what was searched of each"],
  ["[", "signal 1 of 87"],
  ["enter", /Evidence: \d+ of/],
  ["escape", "signal 1 of 87"],
  ["7", "announcements never confirmed"],
  ["enter", "Day by day"],
  ["escape", "announcements never confirmed"],
  ["8", "Bottom line"],
  ["pageDown", /^(?!.*Bottom line)/s],
  ["4", "[4 Channels]"],
  ["b", "[8 Brief]"],
  ["c", "Cases: enter opens one"],
  ["j", "› Greece"],
  ["enter", "as of 1996-09-30"],
  ["c", "Cases: enter opens one"],
  ["enter", "as of 2024-09-30"],
  ["escape", "[1 Overview]"],
  ["left", /›23 Sep/],
  ["tab", "[2 Timeline]"],
  ["shiftTab", "[1 Overview]"],
  ["3", "[3 Signals]"],
  ["1", "[1 Overview]"],
  ["?", "shift+tab"],
  ["escape", "Last turn"],
  ["t", "as of (YYYY-MM-DD"],
  ["2024-06-31", "2024-06-31"],
  ["enter", "no such day"],
  ["backspace", "2024-06-3"],
  ["0", "2024-06-30"],
  ["enter", "as of 2024-06-30"],
  ["t", "as of (YYYY-MM-DD"],
  ["enter", "as of 2024-09-30"],
];

test.each(steps)("%s", async (key, shown) => {
  session.press(key);
  await session.waitFor(shown);
  expect(session.scrolledLines()).toBe(0);
});

test("keys pressed all at once each do their work", async () => {
  session.press("2", "g", "l", "l", "l");
  expect(await session.waitFor("4 June 2024")).toHaveLength(24);
});

test("q ends it with 0", async () => {
  session.press("q");
  expect(await session.exit()).toMatchObject({ exitCode: 0 });
});
