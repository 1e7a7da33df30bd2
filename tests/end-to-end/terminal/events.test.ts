import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { dayNumber, dayText, parseCasebook } from "@harmel/core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runHarmel } from "../../support/command/runHarmel.ts";
import { temporaryFolder } from "../../support/temporaryFolder.ts";

const folder = await temporaryFolder("events-commands");
afterAll(() => folder.remove());

/** 500 days of talk, and six days of threats and clashes between Greece and Turkey. */
function rows(): readonly string[] {
  const first = dayNumber("2001-01-01");
  return Array.from({ length: 500 }, (_, day) => {
    const date = dayText(first + day);
    const talk = [`${date},USA,FRA,040`, `${date},GRC,TUR,046`];
    if (day < 300 || day > 305) return talk;
    return [...talk, `${date},GRC,TUR,138`, `${date},TUR,GRC,190`];
  }).flat();
}

const crises = [
  "source,source_id,crisis,actor_a,actor_b,trigger_date,trigger_precision,termination_date,termination_precision,severity,event_data_overlap",
  "ICB14,1,The islet,GRC,TUR,2001-10-27,day,2001-11-20,day,grav=4,made",
  "ICB14,2,Another,GRC,TUR,2002-03-27,day,2002-04-01,day,grav=4,made",
];

const run = (...args: readonly string[]) =>
  runHarmel([...args, "--home", join(folder.path, "home")], { folder: folder.path });

async function answer(...args: readonly string[]) {
  const { exit, out, error } = await run(...args, "--json");
  if (exit !== 0) throw new Error(`${args.join(" ")}: ${error}${out}`);
  return JSON.parse(out);
}

const widest = (text: string): number => Math.max(...text.split("\n").map((line) => line.length));

beforeAll(async () => {
  const header = "event_date,source,target,code";
  writeFileSync(join(folder.path, "made.csv"), [header, ...rows(), ""].join("\n"));
  writeFileSync(join(folder.path, "crises.csv"), crises.join("\n"));
  await answer("import", "made.csv", "--data-set", "made");
});

test("episodes tells onset, peak, end, what rose and how far it holds", async () => {
  const { dyad, episodes } = await answer("episodes", "Greece", "TUR");
  expect(dyad).toEqual(["GRC", "TUR"]);
  expect(episodes).toHaveLength(1);
  expect(episodes[0]).toMatchObject({ onset: "2001-10-28", seen: "2001-10-28" });
  expect(episodes[0].holds).toBeGreaterThan(0.5);
  expect(episodes[0].evidence[0]).toMatchObject({ track: "deterrence", expected: 0 });
  const { out } = await run("episodes", "Greece", "TUR");
  expect(out).toContain("Greece and Turkey (GRC TUR): 1 episode");
  expect(widest(out)).toBeLessThanOrEqual(80);
});

test("screen ranks dyads on a day, with a reason in words", async () => {
  const { dyads } = await answer("screen", "--on", "2001-11-03");
  expect(dyads[0]).toMatchObject({ a: "GRC", b: "TUR", state: "escalating", isAlert: true });
  expect(dyads[0].because).toContain("acts that raise pressure");
  const { out } = await run("screen", "--on", "2001-11-03");
  expect(out).toContain("escalating  2001-10-28  GRC TUR  Greece and Turkey");
  expect(widest(out)).toBeLessThanOrEqual(80);
  const calm = await answer("screen", "--on", "2001-10-01");
  expect(calm.dyads.map(({ state }: { state: string }) => state)).toEqual(["quiet", "quiet"]);
});

test("outlook says why it gives none", async () => {
  const { exit, out } = await run("outlook", "GRC", "TUR", "--on", "2002-02-01");
  expect(exit).toBe(0);
  expect(out).toContain("too few past cases");
});

test("evaluate scores each data set that the list names, and what it misses", async () => {
  const found = await answer("evaluate", "crises.csv");
  expect(found).toMatchObject({ dyads: 1, notValidated: [] });
  const [ships] = found.detectors;
  expect(ships.byDataSet.made).toMatchObject({ crises: 2, found: 1, seen: 1, medianLag: 1 });
  expect(found.missed).toMatchObject([{ crisis: "Another", dataSet: "made" }]);
  const { out } = await run("evaluate", "crises.csv");
  expect(out).toContain("| BOCPD-NB, P(rate above) > .8 |");
  expect(out).toContain("- 2002-03-27 Another (ICB, made)");
});

test("adopt writes a casebook that can be checked, briefed and stored", async () => {
  const adopted = await answer("adopt", "GRC", "TUR", "--onset", "2001-10-30", "--out", "own.json");
  expect(adopted).toMatchObject({ case: "grc-tur-2001-10-28", file: "own.json", leftOut: [] });
  const casebook = parseCasebook(JSON.parse(readFileSync(join(folder.path, "own.json"), "utf8")));
  expect(casebook.signals).toHaveLength(adopted.signals);
  expect((await run("check", "own.json")).out).toContain("nothing is wrong");
  expect((await run("brief", "own.json")).out).toContain("from event data");
  const stored = await run("adopt", "GRC", "TUR");
  expect(stored.out).toContain("kept as grc-tur-2001-10-28");
  const again = await run("adopt", "GRC", "TUR");
  expect([again.exit, again.error]).toEqual([1, expect.stringContaining("of this id already")]);
  const none = await run("adopt", "USA", "FRA");
  expect(none.error).toContain("the archive shows no episode of United States and France");
});
