import { bundledCases } from "@harmel/cases";
import { parseCasebook } from "@harmel/core";
import { expect, test } from "vitest";
import { copyCase } from "../casebooks/copyCase.ts";
import { perform } from "../operation.ts";
import { writeRecord } from "../records/writeRecord.ts";
import { temporaryHome } from "../testing/temporaryHome.ts";
import { searchCases } from "./searchCases.ts";

const bundled = "belarus-ukraine-2024";
const { sources } = parseCasebook(bundledCases.find(({ id }) => id === bundled)?.load());

test("words are found in the cases that came with Harmel, however they are spelt", async () => {
  await using home = await temporaryHome();
  const { hits } = await perform(searchCases, home, { q: "Лукашенко", limit: 200 });
  expect(hits[0]).toMatchObject({
    case: bundled,
    list: "reports",
    title: expect.stringMatching(/Luk|Лук/),
    excerpt: expect.stringContaining("⟦"),
  });
  const { hits: greek } = await perform(searchCases, home, { q: "imia", limit: 3 });
  expect(greek.map((hit) => hit.case)).toEqual(Array(3).fill("greece-turkey-1996"));
});

test("what stands in a title comes first, wherever it is, and a stored case before its original", async () => {
  await using home = await temporaryHome();
  const { case: id } = await perform(copyCase, home, { case: bundled, id: "border" });
  const both = await perform(searchCases, home, { q: "Лукашенко", limit: 200 });
  expect(both.hits[0]).toMatchObject({ case: id });
  const ofOne = (name: string) => both.hits.filter((hit) => hit.case === name).length;
  expect(ofOne(bundled)).toBe(ofOne(id));
  const [source] = sources;
  const record = { ...source, id: "nobody", name: "Nobody's wire", note: "Imia, once" };
  await perform(writeRecord, home, {
    case: id,
    list: "sources",
    id: "nobody",
    revision: 0,
    record,
  });
  const { hits } = await perform(searchCases, home, { q: "imia", limit: 200 });
  expect(hits.filter((hit) => hit.case === id).map((hit) => hit.id)).toEqual(["nobody"]);
  expect(hits[0]).toMatchObject({
    case: "greece-turkey-1996",
    title: expect.stringMatching(/Imia/),
  });
});

test("a search keeps to a case and to its limit", async () => {
  await using home = await temporaryHome();
  await perform(copyCase, home, { case: bundled, id: "border" });
  for (const id of [bundled, "border"]) {
    const { hits } = await perform(searchCases, home, { q: "troops", case: id, limit: 2 });
    expect(hits.map((hit) => hit.case)).toEqual([id, id]);
  }
});
