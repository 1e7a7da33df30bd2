import { listSchemas } from "@harmel/core";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { z } from "zod";
import { fieldsOf } from "./fieldsOf.ts";
import type { Loose } from "./atPath.ts";
import { recordOf } from "./recordOf.ts";
import type { Fields, RecordPlan, RowsPlan } from "./RecordPlan.ts";
import { reportPlan } from "./reportPlan.ts";
import { signalPlan } from "./signalPlan.ts";

const id = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,6}$/);
const text = fc.oneof(
  fc.constantFrom("<b>a</b>", "one\ntwo", "one\r\ntwo", "one\rtwo", "=1+1", "__proto__", "🙂 Ж"),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }).map((one) => `a${one}b`),
);
const day = fc.constantFrom("2024-06-01", "2024-06-30");
const precision = fc.constantFrom("day", "range", "week", "month", "about");
const dating = fc.record({ from: day, to: day, precision }, { requiredKeys: ["from"] });
const evidence = fc.record(
  {
    report: id,
    stance: fc.constantFrom("asserts", "confirms", "denies", "contests"),
    credibility: fc.integer({ min: 1, max: 6 }),
    aspect: fc.constantFrom("scale", "intent"),
    by: id,
    sight: fc.boolean(),
    announces: fc.boolean(),
    speaksOf: dating,
    magnitude: fc.record({ value: fc.integer(), unit: text, by: id }),
    note: text,
  },
  { requiredKeys: ["report", "stance", "credibility"] },
);
const target = fc.record({ actor: id, basis: fc.constantFrom("stated", "inferred", "denied") });
const signal = fc.record(
  {
    id,
    title: text,
    kind: id,
    occurred: dating,
    initiators: fc.array(id, { minLength: 1, maxLength: 3 }),
    targets: fc.array(target, { maxLength: 3 }),
    evidence: fc.array(evidence, { minLength: 1, maxLength: 4 }),
    summary: text,
    until: dating,
    mutual: fc.boolean(),
    roles: fc.array(fc.record({ actor: id, role: fc.constant("host") })),
    place: id,
    duration: fc.constant("standing"),
    ends: fc.array(id, { maxLength: 3 }),
    uses: id,
    coding: fc.record({ by: id, on: day }),
    note: text,
  },
  { requiredKeys: ["id", "title", "kind", "occurred", "initiators", "targets", "evidence"] },
);
const report = fc.record(
  {
    id,
    source: id,
    title: text,
    published: dating,
    language: fc.constant("uk"),
    address: fc.constant("https://example.org/?a=1&b=<2>"),
    carrier: text,
    lineage: id,
    seenThrough: id,
    summary: text,
    note: text,
  },
  { requiredKeys: ["id", "source", "title", "published", "language"] },
);

const emptyRow = (own: RowsPlan["fields"], name: string): [string, string][] =>
  own === "texts" ? [[name, ""]] : own.map(({ path, usual = "" }) => [`${name}.${path}`, usual]);

/** What a browser makes of the fields: no breaks in a line, breaks as CR LF elsewhere, an empty row more. */
function throughBrowser(plan: RecordPlan, fields: Fields): Fields {
  const inside = plan.rows.flatMap(({ fields: own }) => (own === "texts" ? [] : own));
  const proses = new Set(
    [...plan.fields, ...inside].filter(({ type }) => type === "prose").map(({ path }) => path),
  );
  const sent = [...fields].map(([name, value]): [string, string] => {
    const isProse = proses.has(name.replace(/^\w+\[\d+\]\./, ""));
    const lines = value.replaceAll(/\r\n?/g, "\n");
    return [name, isProse ? lines.replaceAll("\n", "\r\n") : value.replaceAll(/[\r\n]/g, "")];
  });
  const more = plan.rows.flatMap(({ path, fields: own }) => emptyRow(own, `${path}[99]`));
  return new Map([...sent, ...more]);
}

const seed = Number(process.env.HARMEL_SEED ?? 20240622);

it.each<[string, RecordPlan, fc.Arbitrary<Loose>]>([
  ["signal", signalPlan, signal],
  ["report", reportPlan, report],
])(`a %s goes into its form and comes back as it was (seed ${seed})`, (_, plan, records) => {
  fc.assert(
    fc.property(records, (record) => {
      const sent = throughBrowser(plan, fieldsOf(plan, record));
      expect(recordOf(plan, sent, record)).toEqual(record);
    }),
    { seed, numRuns: 500 },
  );
});

const shown = (plan: RecordPlan) =>
  [...plan.fields, ...plan.rows].map(({ path }) => path.split(".")[0]);
const needed = (schema: z.ZodObject) =>
  Object.entries(schema.shape).flatMap(([name, field]) =>
    z.safeParse(field as z.ZodType, undefined).success ? [] : [name],
  );

it("shows every field that core asks for, or leaves it to whoever makes a new record", () => {
  expect(needed(listSchemas.signals).filter((name) => !shown(signalPlan).includes(name))).toEqual([
    "id",
  ]);
  expect(needed(listSchemas.reports).filter((name) => !shown(reportPlan).includes(name))).toEqual([
    "id",
  ]);
});

it("drops a row that is ticked to go, and keeps what the form does not show of the others", () => {
  const read = {
    evidence: [
      { report: "a", stance: "asserts", credibility: 2 },
      { report: "b", stance: "denies", credibility: 3, announces: true },
    ],
  };
  const sent = new Map([
    ...fieldsOf(signalPlan, read),
    ["evidence[0].out", "on"],
    ["evidence[1].credibility", "4"],
  ]);
  expect(recordOf(signalPlan, sent, read)["evidence"]).toEqual([
    { report: "b", stance: "denies", credibility: 4, announces: true },
  ]);
});

it("takes a number that is none, and a row that is no place, for what they are", () => {
  const sent = new Map([
    ["evidence[0].report", "a"],
    ["evidence[0].credibility", "very"],
    ["evidence[99999].report", "b"],
  ]);
  expect(recordOf(signalPlan, sent, {})["evidence"]).toEqual([
    { report: "a", credibility: "very" },
  ]);
});
