import * as fc from "fast-check";
import { expect, test } from "vitest";
import { madeCase, madeReport, madeSignal } from "../testing/madeCase.ts";
import { author, openTemporaryStore } from "../testing/openTemporaryStore.ts";
import { excerptOf } from "./excerptOf.ts";

const casebook = madeCase(3, {
  signals: [
    madeSignal(0, { title: "Лукашенко про відведення військ" }),
    madeSignal(1, {
      title: "Withdrawal of the troops",
      summary: "Łódź was told of the field hospital",
    }),
    madeSignal(2, { note: "Withdrawal was hoped for; ёлка, йод" }),
  ],
});

test.each([
  ["lukashenko", ["signal-0"]],
  ["Лукашенко", ["signal-0"]],
  ["lodz", ["signal-1"]],
  ["елка ИОД", ["signal-2"]],
  ["withdraw", ["signal-1", "signal-2"]],
  ["withdraw hospital", []],
  ["withdrawal hosp", ["signal-1"]],
  ["the pap", ["paper", "report-0", "report-1", "report-2"]],
  ["", []],
  ["?! ⟦", []],
])("%s finds %o, what stands in a title first", (text, ids) => {
  using opened = openTemporaryStore();
  opened.store.create(casebook, author);
  expect(opened.store.search(text).map(({ id }) => id)).toEqual(ids);
});

test("a hit shows the text as it was written, with marks around what was found", () => {
  using opened = openTemporaryStore();
  opened.store.create(casebook, author);
  expect(opened.store.search("lodz hosp")).toEqual([
    {
      case: "made",
      list: "signals",
      id: "signal-1",
      title: "Withdrawal of the troops",
      excerpt: "⟦Łódź⟧ was told of the field ⟦hospital⟧ · troop-deployment · signal-1",
    },
  ]);
});

test("search follows what is written, removed and taken back, and keeps to a case", () => {
  using opened = openTemporaryStore();
  const { store } = opened;
  store.create(casebook, author);
  store.create({ ...casebook, id: "other" }, author);
  const found = (text: string) => store.search(text).map((hit) => `${hit.case}/${hit.id}`);
  const report = { ...madeReport(7), title: "Zapad exercise" };
  const change = { list: "reports", id: "report-7", revision: 0, record: report } as const;
  const { revision } = store.write("made", [change], author);
  expect(found("zapad")).toEqual(["made/report-7"]);
  store.write("made", [{ ...change, revision: 1, record: { ...report, title: "Vostok" } }], author);
  expect([found("zapad"), found("vostok")]).toEqual([[], ["made/report-7"]]);
  store.undo("made", revision + 1, author);
  store
    .undo("made", revision, author)
    .entries.map(({ number }) => expect(number).toBeGreaterThan(0));
  expect([found("zapad"), found("vostok")]).toEqual([[], []]);
  expect(store.search("lodz", { case: "other" }).map((hit) => hit.case)).toEqual(["other"]);
  expect(store.search("paper", { limit: 3 })).toHaveLength(3);
  expect(store.examine()).toEqual([]);
});

test("no text is an error or an operator of the index", () => {
  using opened = openTemporaryStore();
  opened.store.create(casebook, author);
  const operators = [
    "OR",
    "NOT troops",
    "NEAR(troops withdrawal)",
    "title:troops",
    '"',
    "*",
    "^a",
    "a*b",
    "{a b}:c",
    "-a",
  ];
  for (const text of operators) expect(opened.store.search(text).length).toBeLessThan(20);
  expect(opened.store.search("troops OR paper")).toEqual([]);
  const property = fc.property(fc.string({ unit: "binary" }), (text) => {
    expect(Array.isArray(opened.store.search(text))).toBe(true);
  });
  fc.assert(property, { numRuns: 300 });
});

test("an excerpt is cut at words, and marks of the text itself are no marks", () => {
  const body = `${"far away ".repeat(30)}the ⟦troops⟧ went ${"and so on ".repeat(30)}`;
  const excerpt = excerptOf({ title: "x", body }, ["troops"]);
  expect(excerpt).toMatch(
    /^… (far )?away far away.* the \[⟦troops⟧\] went and so on .* (and|so|on) …$/,
  );
  expect(excerpt.length).toBeLessThan(250);
});

test("an excerpt without its marks is a piece of the text", () => {
  const words = fc.array(fc.constantFrom("a", "Żó", "ёлка", "x-y", "b", "🙂", "longer"), {
    minLength: 1,
    maxLength: 80,
  });
  const property = fc.property(words, fc.constantFrom("a", "zo", "elka", "long"), (parts, word) => {
    const body = parts.join(" ");
    const excerpt = excerptOf({ title: "", body }, [word]);
    expect(body).toContain(excerpt.replaceAll(/[⟦⟧]|^… | …$/g, ""));
  });
  fc.assert(property);
});
