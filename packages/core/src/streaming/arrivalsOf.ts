import type { Casebook } from "../casebook/casebook.ts";
import { lastDay } from "../time/dating.ts";
import type { StreamInput } from "./streamState.ts";

/** A signal as a stream takes it. */
export type Arrival = Extract<StreamInput, { kind: "signal" }>;

/**
 * The signals of a casebook as a stream would have been given them: once for each day on which a
 * report on them came out, with the evidence of that day and before, in the order of these days and
 * then of ids. Signals that nobody asserts yet are left out.
 *
 * Cost: linear in evidence, times the days on which a signal gained some.
 *
 * @example
 * arrivalsOf(casebook).map((arrival) => arrival.knownOn); //=> ["2024-06-20", "2024-06-30"]
 */
export function arrivalsOf(casebook: Pick<Casebook, "signals" | "reports">): Arrival[] {
  const reports = new Map(casebook.reports.map((report) => [report.id, report]));
  const publishedOf = (id: string) => {
    const report = reports.get(id);
    return report === undefined ? undefined : lastDay(report.published);
  };
  const arrivals = casebook.signals.flatMap((signal) => {
    const days = new Set(signal.evidence.map((item) => publishedOf(item.report)));
    return [...days].flatMap((knownOn): Arrival[] => {
      if (knownOn === undefined) return [];
      const evidence = signal.evidence.filter(
        (item) => (publishedOf(item.report) ?? "9999-99-99") <= knownOn,
      );
      if (!evidence.some(({ stance }) => stance === "asserts" || stance === "confirms")) return [];
      const named = [...new Set(evidence.map((item) => item.report))];
      const ofEvidence = named.flatMap((id) => reports.get(id) ?? []);
      return [{ kind: "signal", knownOn, signal: { ...signal, evidence }, reports: ofEvidence }];
    });
  });
  return arrivals.sort((x, y) => {
    if (x.knownOn !== y.knownOn) return x.knownOn < y.knownOn ? -1 : 1;
    return x.signal.id < y.signal.id ? -1 : 1;
  });
}
