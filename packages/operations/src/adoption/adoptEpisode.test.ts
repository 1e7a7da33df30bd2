import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { dayNumber, dayText, parseCasebook } from "@harmel/core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { exportCase } from "../casebooks/exportCase.ts";
import { importFiles } from "../importFiles.ts";
import { openCase } from "../openCase.ts";
import { perform } from "../operation.ts";
import { closeStores } from "../store/withStore.ts";
import { adoptEpisode } from "./adoptEpisode.ts";

const folder = mkdtempSync(join(tmpdir(), "harmel-adopt-"));
const home = { folder, filesFrom: folder, by: "ada", now: () => "2026-11-22T05:00:00Z" };
const sides = { a: "Greece", b: "TUR" };

/** 400 days of talk between two others, and six days of threats and clashes: one set may not be passed on. */
function rows(own: string, days: readonly number[]): string {
  const first = dayNumber("2001-01-01");
  const lines = Array.from({ length: 400 }, (_, day) => {
    const date = dayText(first + day);
    const talk = `${own}t${day},${date},USA,FRA,040`;
    if (!days.includes(day)) return [talk];
    const tense = [`${own}a${day},${date},GRC,TUR,138`, `${own}b${day},${date},TUR,GRC,190`];
    return [talk, ...tense];
  });
  return ["id,day,source,target,code", ...lines.flat(), ""].join("\n");
}

async function imported(dataSet: string, restricted: boolean, days: readonly number[]) {
  writeFileSync(join(folder, `${dataSet}.csv`), rows(dataSet, days));
  const mapping = { mapping: 1, dataSet, scheme: "cameo", directed: true, restricted };
  const columns = { id: "id", day: "day", source: "source", target: "target", code: "code" };
  const map = { ...mapping, separator: ",", actors: "codes", columns };
  writeFileSync(join(folder, "map.json"), JSON.stringify(map));
  const files = [`${dataSet}.csv`];
  await perform(importFiles, home, { files, format: "csv", map: "map.json" });
}

beforeAll(async () => {
  await imported("free", false, [300, 301, 302, 303]);
  await imported("closed", true, [300, 301, 304, 390]);
});
afterAll(() => {
  closeStores();
  rmSync(folder, { recursive: true, force: true });
});

test("stores an episode of the archive as a casebook, without what may not be passed on", async () => {
  const adopted = await perform(adoptEpisode, home, { ...sides, onset: "2001-10-30" });
  expect(adopted).toMatchObject({
    case: "grc-tur-2001-10-28",
    title: "Greece and Turkey from 28 October 2001, from event data",
    episode: { onset: "2001-10-28" },
    signals: 8,
    reports: 4,
    leftOut: [{ dataSet: "closed", reason: "restricted", count: 6 }],
  });
  const casebook = await perform(openCase, home, { case: adopted.case });
  expect(casebook.coverage.from).toBe("2001-09-30");
  expect(casebook.coding).toEqual({ by: "machine", on: "2026-11-22" });
  expect(JSON.stringify(casebook.reports)).not.toContain("closed");
  const again = perform(adoptEpisode, home, { ...sides, onset: "2001-10-30" });
  await expect(again).rejects.toMatchObject({ code: "case-exists" });
});

test("writes it to a new file instead, with what may not be passed on when told", async () => {
  const asked = { ...sides, onset: "2001-10-28", out: "own.json", id: "own", title: "Own" };
  const adopted = await perform(adoptEpisode, home, { ...asked, withRestricted: true });
  expect(adopted).toMatchObject({ case: "own", title: "Own", file: "own.json", leftOut: [] });
  const casebook = parseCasebook(JSON.parse(readFileSync(join(folder, "own.json"), "utf8")));
  expect(casebook.sources.map(({ id }) => id)).toEqual(["closed", "free"]);
  await expect(perform(adoptEpisode, home, asked)).rejects.toMatchObject({ code: "file-exists" });
  const server = { folder, now: home.now };
  await expect(perform(adoptEpisode, server, asked)).rejects.toMatchObject({
    code: "files-closed",
  });
  await expect(
    perform(adoptEpisode, home, { ...asked, out: "no/such/folder.json" }),
  ).rejects.toMatchObject({ code: "file-unwritable" });
});

test("says which episodes there are, and where there is none", async () => {
  const ask = (input: object) => perform(adoptEpisode, home, input);
  await expect(ask({ ...sides, onset: "2001-02-01" })).rejects.toMatchObject({
    code: "episode-unknown",
    problems: [{ fix: expect.stringContaining("2001-10-28") }],
  });
  await expect(ask({ a: "USA", b: "FRA" })).rejects.toMatchObject({ code: "episode-none" });
  const nowhere = { ...home, folder: join(folder, "nowhere") };
  await expect(perform(adoptEpisode, nowhere, sides)).rejects.toMatchObject({
    code: "episode-none",
  });
  const reader = { ...home, role: "reader" } as const;
  await expect(perform(adoptEpisode, reader, sides)).rejects.toMatchObject({
    code: "role-too-low",
  });
});

test("an export leaves out what may not be passed on unless told, and says so in the file", async () => {
  await perform(adoptEpisode, home, { ...sides, id: "marked", withRestricted: true });
  const passed = await perform(exportCase, home, { case: "marked" });
  expect(passed.leftOut).toMatchObject([{ source: "closed" }]);
  const text = "text" in passed ? passed.text : "";
  expect(text).toContain("Left out of this export");
  expect(parseCasebook(JSON.parse(text)).sources.map(({ id }) => id)).not.toContain("closed");
  const whole = await perform(exportCase, home, { case: "marked", withRestricted: "true" });
  expect(whole.leftOut).toEqual([]);
  expect(JSON.stringify(whole)).toContain("closed");
});
