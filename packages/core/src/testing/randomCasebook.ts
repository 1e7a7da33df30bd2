import * as fc from "fast-check";
import type { Casebook } from "../casebook/casebook.ts";
import { parseCasebook } from "../casebook/parseCasebook.ts";
import { kinds } from "../kinds/index.ts";
import { dayNumber, dayText } from "../time/day.ts";
import { smallHead } from "./smallCasebook.ts";

const firstDay = dayNumber("2024-01-01");
const standingKinds = kinds.filter((kind) => kind.duration === "standing").map((kind) => kind.id);
const easingKinds = ["withdrawal", "stand-down", "end-of-exercise"] as const;
const speakers = ["A", "guardA", "B", "C", "O"] as const;

const kindId = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...standingKinds) },
  { weight: 2, arbitrary: fc.constantFrom(...easingKinds) },
  { weight: 3, arbitrary: fc.constantFrom(...kinds.map((kind) => kind.id)) },
);

const evidence = fc.record({
  by: fc.constantFrom(...speakers),
  stance: fc.constantFrom("asserts", "asserts", "confirms", "denies", "contests"),
  aspect: fc.constantFrom("occurrence", "scale", "intent", "attribution"),
  sight: fc.boolean(),
  delay: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 60 })),
  lineage: fc.constantFrom(undefined, "wire-1", "wire-2"),
  /** Days after the act for which the report says that it still stands. */
  stands: fc.option(fc.integer({ min: 0, max: 60 }), { nil: undefined, freq: 3 }),
});

const signal = fc.record({
  kind: kindId,
  day: fc.integer({ min: -50, max: 260 }),
  length: fc.oneof(
    { weight: 4, arbitrary: fc.constant(0) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 20 }) },
  ),
  doer: fc.constantFrom("A", "guardA", "B", "C"),
  target: fc.constantFrom("A", "B", "B", "C"),
  basis: fc.constantFrom("stated", "stated", "stated", "inferred", "denied"),
  mutual: fc.constantFrom(undefined, undefined, true),
  place: fc.constantFrom(undefined, "north", "south"),
  duration: fc.constantFrom(undefined, undefined, undefined, "standing", "passing"),
  until: fc.option(fc.integer({ min: 0, max: 60 }), { nil: undefined, freq: 4 }),
  ends: fc.array(fc.nat(), { maxLength: 3 }),
  evidence: fc.array(evidence, { minLength: 1, maxLength: 4 }),
});

type Draft = Parameters<Parameters<typeof signal.map>[0]>[0];

/** Casebooks of up to `maxLength` signals on about 300 days, valid throughout. */
export function randomCasebook({ minLength = 0, maxLength = 25 } = {}): fc.Arbitrary<Casebook> {
  return fc
    .array(signal, { minLength, maxLength })
    .map((drafts) => parseCasebook(randomJson(drafts)));
}

function randomJson(drafts: readonly Draft[]) {
  const reports: unknown[] = [];
  const signals = drafts.map((draft, index) => {
    const begun = firstDay + draft.day;
    const ended = begun + draft.length;
    const items = draft.evidence.map((item, number) => {
      const published = { from: dayText(ended + item.delay) };
      const id = `report-${index}-${number}`;
      const source = `paper${item.by === "guardA" ? "A" : item.by}`;
      const { lineage } = item;
      reports.push({ id, source, title: "A report", published, language: "en", lineage });
      const stance = number === 0 ? "asserts" : item.stance;
      const isDispute = stance === "denies" || stance === "contests";
      return {
        report: id,
        by: item.by,
        stance,
        aspect: isDispute ? item.aspect : undefined,
        sight: item.sight,
        credibility: 3,
        speaksOf: item.stands === undefined ? undefined : { from: dayText(ended + item.stands) },
      };
    });
    const earlier = drafts.flatMap((other, number) =>
      firstDay + other.day <= ended && number !== index ? [number] : [],
    );
    const ends = earlier.length === 0 ? [] : draft.ends.map((at) => earlier[at % earlier.length]!);
    return {
      id: `signal-${index}`,
      title: `Signal ${index}`,
      kind: draft.kind,
      occurred:
        draft.length === 0
          ? { from: dayText(begun) }
          : { from: dayText(begun), to: dayText(ended) },
      until: draft.until === undefined ? undefined : { from: dayText(begun + draft.until) },
      initiators: [draft.doer],
      targets: [{ actor: draft.target, basis: draft.basis }],
      mutual: draft.mutual,
      place: draft.place,
      duration: draft.duration,
      ends: [...new Set(ends)].map((number) => `signal-${number}`),
      evidence: items,
    };
  });
  const coverage = { from: "2024-01-01", to: dayText(firstDay + 300), of: "everything" };
  return { ...smallHead, coverage, reports, signals };
}
