import { homeOf, perform, readDyad, screenDyads } from "@harmel/operations";
import { dyadView, screeningView } from "@harmel/views";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fillArchive, lastDay } from "../support/events/madeArchive.ts";
import { openTerminal } from "../support/terminal/openTerminal.ts";
import { type Dashboard, startDashboard } from "../support/web/startDashboard.ts";

let dashboard: Dashboard;
beforeAll(async () => {
  dashboard = await startDashboard();
  await fillArchive(dashboard.home);
});
afterAll(() => dashboard.stop());

/** A page as text in one line; an arrow of the page is drawn and named. */
async function pageText(path: string): Promise<string> {
  const html = await (await fetch(dashboard.url + path)).text();
  const text = html
    .replace(/<(script|style)\b.*?<\/\1>/gs, "")
    .replace(/<svg[^>]*aria-label="to".*?<\/svg>/gs, "→")
    .replace(/<!--.*?-->|<[^>]*>/gs, " ");
  return spaced(text);
}

/** Frames of the terminal as text in one line each. */
async function terminalTexts(): Promise<readonly [list: string, dyad: string]> {
  // Tall enough for all of a dyad.
  const args = ["--home", dashboard.home];
  using session = openTerminal({ columns: 200, rows: 70, args });
  await session.waitFor("Overview");
  session.press("e");
  const list = await session.waitFor("rests on");
  session.press("enter");
  const dyad = await session.waitFor("Known casebooks beside");
  return [spaced(list.join(" ")), spaced(dyad.join(" "))];
}

test("page and terminal say the same of a screening and of a dyad", async () => {
  const home = homeOf({}, { home: dashboard.home });
  const screening = screeningView(await perform(screenDyads, home, { on: lastDay }));
  const [first] = screening.rows;
  const found = await perform(readDyad, home, { a: first?.a, b: first?.b, to: lastDay });
  const dyad = dyadView(found);
  const [list, opened] = await terminalTexts();
  const pages = [await pageText("/screening"), await pageText(`/dyads/${first?.a}/${first?.b}`)];

  const ofScreening = [
    screening.summary,
    first?.title,
    first?.state.word,
    first?.onsetText,
    first?.restsOn,
    ...(first?.alerts.map(({ word }) => word) ?? []),
    ...(first?.reasons ?? []),
  ];
  const ofDyad = [
    dyad.title,
    dyad.rangeText,
    dyad.coverage,
    dyad.restsOn,
    dyad.episodesText,
    dyad.outlook?.text,
    ...dyad.episodes.flatMap(({ rangeText, actsText, seenText, peakText, holdsText }) => {
      return [rangeText, actsText, seenText, peakText, holdsText];
    }),
    ...dyad.episodes.flatMap(({ evidence }) =>
      evidence.flatMap(({ kind, direction, trackText, text }) => [kind, direction, trackText, text]),
    ),
    ...dyad.cases.map(({ title }) => title),
  ];
  expect(ofScreening.length).toBeGreaterThan(8);
  expect(ofDyad.length).toBeGreaterThan(20);
  for (const text of [list, pages[0]]) for (const words of ofScreening) expect(text).toContain(words);
  for (const text of [opened, pages[1]]) for (const words of ofDyad) expect(text).toContain(words);
});

function spaced(text: string): string {
  return text.replaceAll("&#x27;", "'").replace(/\s+/g, " ").trim();
}
