import * as fc from "fast-check";
import { type Report, reportSchema } from "../../casebook/report.ts";
import { type Signal, signalSchema } from "../../casebook/signal.ts";
import { dayText } from "../../time/day.ts";

/** Any unit of UTF-16, lone surrogates too; fast-check's own takes seconds to list them. */
export const anyUnit = fc.nat(0xffff).map((code) => String.fromCharCode(code));

const hostile = fc.constantFrom(
  '=HYPERLINK("https://evil.example","a")',
  "'=1+1",
  "''@x",
  "+1",
  "-1",
  "@SUM(A1)",
  "＝1",
  "a\r\n=b",
  'say ""no""',
  '"',
  ",;\t|",
  "שלום, עולם",
  "\u202Etfel ot thgir\u202C",
  "two\nlines",
  "sep=;",
  "[]",
  "x | y",
);

/** Text as a parsed record holds it: without blanks at its ends, not empty, hostile often. */
export const someText = fc
  .oneof(
    hostile,
    fc.string({ unit: anyUnit, maxLength: 20 }),
    fc.tuple(hostile, fc.string()).map((t) => t.join("")),
  )
  .map((text) => text.trim())
  .filter((text) => text.length > 0 && text.length <= 500);

const someId = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,8}$/);
const someDay = fc
  .integer({ min: -700_000, max: 2_900_000 })
  .map(dayText)
  .filter((day) => day.length === 10);
const someNumber = fc.double({ noNaN: true, noDefaultInfinity: true });
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const someDating = fc.record(
  {
    from: someDay,
    to: someDay,
    precision: fc.constantFrom("day", "range", "week", "month", "about"),
  },
  { requiredKeys: ["from"] },
);

const someEvidence = fc.record(
  {
    report: someId,
    stance: fc.constantFrom("asserts", "confirms", "denies", "contests"),
    aspect: fc.constantFrom("occurrence", "scale", "intent", "attribution"),
    by: someId,
    sight: fc.boolean(),
    credibility: fc.integer({ min: 1, max: 6 }),
    announces: fc.boolean(),
    speaksOf: someDating,
    magnitude: fc.record(
      { value: someNumber, low: someNumber, high: someNumber, unit: someText, by: someId },
      { requiredKeys: ["value", "unit"] },
    ),
    note: someText,
  },
  { requiredKeys: ["report", "stance", "credibility"] },
);

/** A signal with every field there or not; ids resolve nowhere. */
export const someSignal: fc.Arbitrary<Signal> = fc
  .record(
    {
      id: someId,
      title: someText,
      summary: someText,
      kind: someId,
      occurred: someDating,
      until: someDating,
      initiators: fc.array(someId, { minLength: 1, maxLength: 2 }),
      targets: fc.array(
        fc.record({ actor: someId, basis: fc.constantFrom("stated", "inferred", "denied") }),
        { maxLength: 2 },
      ),
      mutual: fc.boolean(),
      roles: fc.array(
        fc.record({ actor: someId, role: fc.constantFrom("host", "transit", "mediator", "ally") }),
        { maxLength: 2 },
      ),
      place: someId,
      duration: fc.constantFrom("standing", "passing"),
      ends: fc.array(someId, { maxLength: 2 }),
      uses: someId,
      evidence: fc.array(someEvidence, { minLength: 1, maxLength: 2 }),
      coding: fc
        .record({ by: someId, on: someDay, note: maybe(someText) })
        .map(({ note, ...coding }) => (note === undefined ? coding : { ...coding, note })),
      note: someText,
    },
    {
      requiredKeys: ["id", "title", "kind", "occurred", "initiators", "targets", "evidence"],
    },
  )
  .map((signal) => signalSchema.parse(signal));

/** A report with every field there or not. */
export const someReport: fc.Arbitrary<Report> = fc
  .record(
    {
      id: someId,
      source: someId,
      title: someText,
      published: someDating,
      language: fc.constantFrom("en", "uk", "be-tarask"),
      address: fc.webUrl({ validSchemes: ["http", "https"], withQueryParameters: true }),
      carrier: someText,
      lineage: someId,
      seenThrough: someId,
      summary: someText,
      note: someText,
    },
    { requiredKeys: ["id", "source", "title", "published", "language"] },
  )
  .map((report) => reportSchema.parse(report));
