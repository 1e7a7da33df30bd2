import { expect, test } from "vitest";
import { readSheets } from "./readSheets.ts";

const signals = `\uFEFFTitle;ID;Kind;Occurred;Initiators;Targets;Roles;Mutual;Occurred-To
Drill at the border;s1;military-exercise;2024-06-20;BLR | belarus-army;UKR:stated|POL : inferred;;;
"Talks; ""frank""";s2;talks;2024-07-01;UKR;BLR:stated;TUR:mediator;YES;2024-07-02
`;
const evidence = `signal,report,stance,credibility,sight,magnitude_value,magnitude_unit
s1,r1,asserts,2,no,1500,troops
s2,r1,asserts,3,,,
s1,r2,confirms,1,yes,,
`;
const reports = `id\tsource\ttitle\tpublished\tlanguage
r1\tbelta\tDrill begins\t2024-07-03\ten
r2\tun\tSeen\t2024-07-04\ten
`;

const problemsOf = (texts: Parameters<typeof readSheets>[0]) =>
  readSheets(texts).problems.map(({ path, problem }) => `${path} ${problem}`);

test("R53: three sheets with three separators give signals with their evidence, and reports", () => {
  const reading = readSheets({ signals, evidence, reports });
  expect(reading.problems.filter((problem) => problem.code !== "unknown-value")).toEqual([]);
  expect(reading.rejects).toEqual([]);
  expect(reading.signals).toEqual([
    {
      id: "s1",
      title: "Drill at the border",
      kind: "military-exercise",
      occurred: { from: "2024-06-20" },
      initiators: ["BLR", "belarus-army"],
      targets: [
        { actor: "UKR", basis: "stated" },
        { actor: "POL", basis: "inferred" },
      ],
      evidence: [
        {
          report: "r1",
          stance: "asserts",
          credibility: 2,
          sight: false,
          magnitude: { value: 1500, unit: "troops" },
        },
        { report: "r2", stance: "confirms", credibility: 1, sight: true },
      ],
    },
    {
      id: "s2",
      title: 'Talks; "frank"',
      kind: "talks",
      occurred: { from: "2024-07-01", to: "2024-07-02" },
      initiators: ["UKR"],
      targets: [{ actor: "BLR", basis: "stated" }],
      roles: [{ actor: "TUR", role: "mediator" }],
      mutual: true,
      evidence: [{ report: "r1", stance: "asserts", credibility: 3 }],
    },
  ]);
  expect(reading.reports).toHaveLength(2);
});

test("a path of the casebook leads back to sheet, line and column", () => {
  const { placeOf } = readSheets({ signals, evidence, reports });
  expect(placeOf("signals[0].evidence[1].report")).toEqual({
    sheet: "evidence",
    line: 4,
    column: "report",
  });
  expect(placeOf("signals[1].targets[0].actor")).toEqual({
    sheet: "signals",
    line: 3,
    column: "targets",
  });
  expect(placeOf("reports[0].published.from")).toMatchObject({ line: 2, column: "published" });
  expect(placeOf("reports[9].id")).toBeUndefined();
  expect(placeOf("actors[0].id")).toBeUndefined();
});

test("R54: every problem of a row is told at once, with the raw text among the rejects", () => {
  const header = "id,source,title,published,published_precision,language";
  const row = "r 1,belta,,20.06.2024,weeks,English";
  const reading = readSheets({ reports: `${header}\n${row}\nr2,belta,Fine,2024-06-20,,en` });
  expect(reading.reports.map((report) => report.id)).toEqual(["r2"]);
  expect(reading.problems).toMatchObject([
    { line: 2, column: "title", problem: "is empty" },
    {
      line: 2,
      column: "published",
      code: "not-a-day",
      problem: 'is not a day written YYYY-MM-DD: "20.06.2024"',
    },
    { line: 2, column: "id" },
    {
      line: 2,
      column: "published_precision",
      code: "unknown-value",
      fix: expect.stringContaining("did you mean"),
    },
    { line: 2, column: "language", problem: expect.stringContaining("language code") },
  ]);
  expect(reading.rejects).toMatchObject([
    {
      sheet: "reports",
      line: 2,
      raw: row,
      reason: expect.stringContaining("published is not a day"),
    },
  ]);
});

test("R54: an unknown column is reported with the nearest name, and the rest is read", () => {
  const text = "id,source,titles,title,published,language\nr1,s,x,y,2024-06-20,en";
  const reading = readSheets({ reports: text });
  expect(reading.reports).toHaveLength(1);
  expect(reading.problems).toMatchObject([
    { line: 1, column: "titles", code: "unknown-field", fix: expect.stringContaining('"title"') },
  ]);
});

test("a header without a required column spoils every row, and says so once", () => {
  const reading = readSheets({ reports: "id,source,title,language\nr1,s,t,en\nr2,s,t,en" });
  expect(reading.problems.map((problem) => problem.problem)).toEqual([
    'is missing from the header: "published"',
  ]);
  expect(reading.rejects.map((reject) => reject.reason)).toEqual([
    "the header lacks published",
    "the header lacks published",
  ]);
});

test("a column that stands twice is read once", () => {
  const text = "id,source,title,title,published,language\nr1,s,one,two,2024-06-20,en";
  const reading = readSheets({ reports: text });
  expect(reading.reports[0]?.title).toBe("one");
  expect(reading.problems).toMatchObject([{ code: "duplicate-id", column: "title" }]);
});

test("R54: broken quotes, surplus cells and repeated ids are rejects", () => {
  const head = "id,source,title,published,language";
  const rows = ['r1,s,"t,2024-06-20,en', "r2,s,a,b,2024-06-20,en", "r3,s,t,2024-06-20,en"];
  const reading = readSheets({ reports: [head, ...rows, rows[2]].join("\n") });
  expect(reading.reports.map((report) => report.id)).toEqual(["r3"]);
  expect(reading.rejects.map((reject) => [reject.line, reject.raw])).toEqual([
    [2, rows[0]],
    [3, rows[1]],
    [5, rows[2]],
  ]);
});

test("evidence without a signal, and a signal without evidence, are rejects", () => {
  const loose = evidence.replace("s2,r1", "s9,r1");
  const reading = readSheets({ signals, evidence: loose, reports });
  expect(reading.signals.map((signal) => signal.id)).toEqual(["s1"]);
  expect(reading.rejects).toMatchObject([
    { sheet: "signals", line: 3, reason: expect.stringContaining("no row of evidence") },
    { sheet: "evidence", line: 3, raw: "s9,r1,asserts,3,,," },
  ]);
});

test("R54: what a record promises beyond its shape is told by line and column", () => {
  const wrong = signals.replace("2024-07-02", "2024-06-30").replace("military-exercise", "parade");
  const denied = evidence.replace("s2,r1,asserts", "s2,r1,denies");
  expect(problemsOf({ signals: wrong, evidence: denied, reports })).toEqual(
    expect.arrayContaining([
      'signals.csv line 2, column kind is not one of the allowed values: "parade"',
      'signals.csv line 3, column occurred_to is before "2024-07-01": "2024-06-30"',
      "evidence.csv line 3, column aspect is missing although the report denies the signal",
    ]),
  );
});

test.each([
  ["credibility", "seven", "is not a number"],
  ["credibility", "7", "is not a credibility from 1 to 6"],
  ["sight", "maybe", "is neither yes nor no"],
  ["magnitude_value", "1,5", "is not a number"],
])("evidence with %s %s is refused: it %s", (column, cell, problem) => {
  const row: Record<string, string> = { signal: "s1", report: "r1", stance: "asserts" };
  Object.assign(row, {
    credibility: "2",
    magnitude_low: "1",
    magnitude_unit: "troops",
    [column]: cell,
  });
  const sheet = `${Object.keys(row).join(";")}\n${Object.values(row).join(";")}`;
  expect(problemsOf({ evidence: sheet })).toEqual([
    expect.stringContaining(`evidence.csv line 2, column ${column} ${problem}`),
  ]);
});

test("a target without a basis is refused with what to write", () => {
  const reading = readSheets({ signals: signals.replace("UKR:stated|", "UKR|"), evidence });
  expect(reading.problems).toMatchObject([
    { column: "targets", fix: "write UKR:stated, or another of: stated, inferred, denied" },
    { sheet: "evidence" },
    { sheet: "evidence" },
  ]);
});

test("empty texts give nothing and no problem", () => {
  expect(readSheets({ signals: "", evidence: "\uFEFF\r\n" })).toMatchObject({
    signals: [],
    problems: [],
    rejects: [],
  });
});
