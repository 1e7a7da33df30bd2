import type { Evidence } from "../../casebook/evidence.ts";
import type { Signal } from "../../casebook/signal.ts";
import { closest } from "../../integrity/closest.ts";
import { shown } from "../../integrity/problem.ts";
import type { ReadRow } from "./readSheet.ts";
import { type Findings, sheetProblem } from "./sheetProblem.ts";

/** A signal with the lines of its own row and of its evidence. */
export interface SignalRow extends ReadRow<Signal> {
  readonly evidenceLines: readonly number[];
}

type EvidenceRow = ReadRow<Evidence & { readonly signal: string }>;

/** How many loose rows are told which id they may have meant. */
const hints = 50;

/** Puts the rows of evidence under their signals, in their order; what fits nowhere is rejected. */
export function joinEvidence(
  signals: readonly ReadRow<Omit<Signal, "evidence">>[],
  evidence: readonly EvidenceRow[],
  findings: Findings,
): SignalRow[] {
  const bySignal = new Map<string, EvidenceRow[]>(signals.map((row) => [row.record.id, []]));
  const loose = evidence.filter((row) => {
    const rows = bySignal.get(row.record.signal);
    rows?.push(row);
    return rows === undefined;
  });
  const ids = [...bySignal.keys()];
  for (const [index, { record, line, raw }] of loose.entries()) {
    // Each hint looks at every signal: a sheet that fits nowhere must not cost their product.
    const near = index < hints ? closest(record.signal, ids) : undefined;
    const problem = `names no signal that could be read: ${shown(record.signal)}`;
    const hint = near === undefined ? "" : `did you mean ${shown(near)}? `;
    const fix = `${hint}give the id of a row of signals.csv`;
    const complaint = { code: "dangling-id", problem, fix } as const;
    findings.problems.push(sheetProblem("evidence", line, "signal", complaint));
    findings.rejects.push({ sheet: "evidence", line, reason: `signal ${problem}`, raw });
  }
  return signals.flatMap(({ record, line, raw }) => {
    const rows = bySignal.get(record.id) ?? [];
    if (rows.length > 0) {
      const items = rows.map(({ record: { signal: _signal, ...item } }) => item);
      const evidenceLines = rows.map((row) => row.line);
      return [{ record: { ...record, evidence: items }, line, raw, evidenceLines }];
    }
    const problem = `has no row of evidence that could be read: ${shown(record.id)}`;
    const fix = "add the report that asserts it to evidence.csv";
    const complaint = { code: "without-assertion", problem, fix } as const;
    findings.problems.push(sheetProblem("signals", line, "id", complaint));
    findings.rejects.push({ sheet: "signals", line, reason: `id ${problem}`, raw });
    return [];
  });
}
