import { type Casebook, type Day, parseCasebook } from "@harmel/core";
import { coverageWords, noteWords, summaryWords, titleWords } from "./adoptionWords.ts";
import { draftsThatFit } from "./draftsThatFit.ts";
import { total } from "./draftsOf.ts";
import type { Finding, LeftOut } from "./Finding.ts";
import { groupBy } from "../detection/groupBy.ts";
import { reportsOf } from "./reportsOf.ts";
import { signalOf } from "./signalOf.ts";

/** How a finding is adopted. */
export interface AdoptionChoice {
  readonly id: string;
  readonly title?: string;
  /** The day on which it is adopted. */
  readonly on: Day;
  /** Whether rows come along that may not be passed on. */
  readonly withRestricted: boolean;
}

/** A casebook made from a finding; each row is counted in one signal, or left out for a reason. */
export interface Adoption {
  readonly casebook: Casebook;
  readonly leftOut: readonly LeftOut[];
}

/**
 * A new casebook from an episode that an archive shows: its rows as machine-graded evidence, counted
 * by day or week, direction and kind. Every source is F and every item 6: neither can be judged.
 * Nothing that a person would assert is in it: no phases, no turns, no explanations.
 *
 * @throws {CasebookError} when the identifier or the title is none
 */
export function adoptedCasebook(finding: Finding, choice: AdoptionChoice): Adoption {
  const { sides, from, to } = finding;
  const dataSets = new Map(finding.dataSets.map((dataSet) => [dataSet.id, dataSet]));
  const mayNotPass = (id: string): boolean => dataSets.get(id)?.isRestricted === true;
  const notPassedOn = choice.withRestricted
    ? []
    : finding.rows.filter(({ dataSet }) => mayNotPass(dataSet));
  const rows = finding.rows.filter((row) => choice.withRestricted || !mayNotPass(row.dataSet));
  const { kept, leftOut: over } = draftsThatFit(rows, dataSets);
  const context = rows.filter(({ kind }) => kind === undefined);
  const leftOut = [
    ...countsOf("restricted", notPassedOn),
    ...countsOf("context", context),
    ...countsOf(
      "limit",
      over.flatMap(({ evidence }) =>
        evidence.map(({ dataSet, rows: count }) => ({ dataSet: dataSet.id, rows: count })),
      ),
    ),
  ];
  const sources = finding.dataSets.filter(({ id }) =>
    kept.some(({ evidence }) => evidence.some(({ dataSet }) => dataSet.id === id)),
  );
  const [a, b] = sides;
  const casebook = parseCasebook({
    format: 1,
    id: choice.id,
    title: choice.title ?? titleWords(finding),
    summary: summaryWords(finding),
    focus: [a.code, b.code],
    coverage: { from, to, of: coverageWords(finding, sources) },
    coding: { by: "machine", on: choice.on },
    note: noteWords(finding, { leftOut, kept }),
    coders: [{ id: "machine", name: "Machine: adopted from event data, read by nobody" }],
    actors: sides.map(({ code, name, isState }) => ({
      id: code,
      name,
      type: isState ? "state" : "organisation",
      ...(isState && { country: code }),
    })),
    spheres: [{ id: "event-data", label: "Machine-coded event data" }],
    sources: sources.map(({ id, name, isRestricted: restricted }) => ({
      id,
      name,
      sphere: "event-data",
      reliability: "F",
      reliabilityReason:
        "Coded rows without the reports behind them: who said so first cannot be judged.",
      ...(restricted && { restricted }),
    })),
    reports: reportsOf(kept, finding),
    signals: kept.map((draft) => signalOf(draft, finding)),
  });
  return { casebook, leftOut };
}

function countsOf(
  reason: LeftOut["reason"],
  rows: readonly { readonly dataSet: string; readonly rows: number }[],
): readonly LeftOut[] {
  return [...groupBy(rows, ({ dataSet }) => dataSet)].map(([dataSet, found]) => {
    return { dataSet, reason, count: total(found) };
  });
}
