import { afterAll, beforeAll, expect, test } from "vitest";
import { fillArchive } from "../../support/events/madeArchive.ts";
import { expectGolden } from "../../support/golden/expectGolden.ts";
import { temporaryFolder } from "../../support/temporaryFolder.ts";
import { openTerminal } from "../../support/terminal/openTerminal.ts";

let home: Awaited<ReturnType<typeof temporaryFolder>>;
beforeAll(async () => {
  home = await temporaryFolder("events");
  await fillArchive(home.path);
});
afterAll(() => home.remove());

const opened = (size: { columns?: number; rows?: number } = {}, ...more: string[]) =>
  openTerminal({ ...size, args: ["--home", home.path, ...more] });

test("an archive without data says how to bring some", async () => {
  using session = openTerminal();
  await session.waitFor("Overview");
  session.press("e");
  await session.waitFor("There are no event data yet.");
  await session.waitFor("harmel import FILE…");
  session.press("escape");
  expect(await session.waitFor("h/l week")).not.toContain("Event data");
});

test("e ranks the dyads, enter opens one, escape leads back step by step", async () => {
  using session = opened();
  await session.waitFor("Overview");
  session.press("e");
  await session.waitFor("Event data on 5 February 1996: 107 dyads ranked: 1 alert, 1 opportunity");
  const row = (await session.waitFor("rests on KEDS")).find((line) => line.startsWith("›"));
  expect(row).toMatch(/^› {2}1 Greece and Turkey +◆ Dual-track +⚠✦/);
  session.press("enter");
  await session.waitFor("340 of 400 days");
  session.press("G");
  await session.waitFor("Greece and Turkey: the islets of 1996");
  session.press("escape");
  await session.waitFor("[All 107]");
  session.press("escape");
  await session.waitFor("h/l week");
});

test("the list is cut down by words, by list and by day", async () => {
  using session = opened();
  await session.waitFor("Overview");
  session.press("e");
  await session.waitFor("107 found");
  session.press("/", ..."egy");
  await session.waitFor("14 found, actor: egy");
  session.press("enter", "escape");
  await session.waitFor("107 found");
  session.press("]");
  await session.waitFor("[Alerts 1]");
  session.press("[", "t", ..."1995-13-01", "enter");
  await session.waitFor("no such day");
  session.press("ctrl+u");
  await session.waitFor((lines) => !lines.join().includes("1995-13-01"));
  session.press(..."1995-05-20", "enter");
  const list = await session.waitFor("has rows on 0 of");
  expect(list.join("\n")).toContain("Event data on 20 May 1995");
});

test.each([
  [80, 24, "enter open", "/ filter"],
  [160, 50, "e events", "e events"],
])("event data at %i × %i look as they did", async (columns, rows, ofList, ofDyad) => {
  using session = opened({ columns, rows });
  // How far the case holds is shown in the header once it is known.
  await session.waitFor("holds in");
  session.press("e");
  const list = await session.waitFor(drawn("rests on KEDS", ofList));
  await expectGolden(`${list.join("\n")}\n`, `frames/events-screening-${columns}x${rows}.txt`);
  session.press("enter");
  const dyad = await session.waitFor(drawn("solid Greece → Turkey", ofDyad));
  await expectGolden(`${dyad.join("\n")}\n`, `frames/events-dyad-${columns}x${rows}.txt`);
});

test("a makes a case of the chosen episode and opens it, and opens that one again", async () => {
  using session = opened();
  await session.waitFor("Overview");
  session.press("a");
  await session.waitFor("that key adopts an episode of a dyad");
  session.press("e");
  await session.waitFor("rests on KEDS");
  session.press("enter");
  await session.waitFor("340 of 400 days");
  session.press("]");
  await session.waitFor("nothing comes after this episode");
  session.press("a");
  await session.waitFor("kept as grc-tur-1996-01-28: ");
  session.press("e");
  await session.waitFor("rests on KEDS");
  session.press("enter");
  await session.waitFor("340 of 400 days");
  session.press("a");
  const again = await session.waitFor("adopted before, as grc-tur-1996-01-28");
  expect(again.join("\n")).not.toContain("Event data");
});

test("plain ASCII is that and nothing else", async () => {
  using session = opened({ columns: 120, rows: 40 }, "--ascii");
  await session.waitFor("Overview");
  session.press("e");
  const list = await session.waitFor("rests on KEDS");
  session.press("enter");
  const dyad = await session.waitFor("solid Greece -> Turkey");
  for (const line of [...list, ...dyad]) expect(line).toMatch(/^[\x20-\x7e]*$/);
});

/** The last row is drawn last: before it is there, a frame may be torn. */
function drawn(text: string, lastHint: string) {
  return (lines: string[]): boolean =>
    lines.join("\n").includes(text) && lines.some((line) => line.endsWith(lastHint));
}
