import { type Casebook, type Evidence, type Magnitude, dayNumber, lastDay } from "@harmel/core";
import { datingWords } from "../words/dayWords.ts";
import type { EvidenceView } from "./caseView.ts";
import type { Names } from "./names.ts";

/** Admiralty credibility in words. */
export const credibilityWords: Readonly<Record<Evidence["credibility"], string>> = {
  1: "confirmed by others",
  2: "probably true",
  3: "possibly true",
  4: "doubtful",
  5: "improbable",
  6: "cannot be judged",
};

/** Makes evidence items readable: reports and sources looked up once for a casebook. */
export function evidenceReader(casebook: Casebook, names: Names, asOf: string) {
  const reports = new Map(casebook.reports.map((report) => [report.id, report]));
  const sources = new Map(casebook.sources.map((source) => [source.id, source]));
  const end = dayNumber(asOf);
  return (evidence: readonly Evidence[]): EvidenceView[] =>
    evidence.flatMap((item): EvidenceView[] => {
      const report = reports.get(item.report);
      if (report === undefined || dayNumber(lastDay(report.published)) > end) return [];
      const source = sources.get(report.source);
      const reliability = source?.reliability ?? "F";
      return [
        {
          report: report.id,
          title: report.title,
          source: source?.name ?? report.source,
          reliability,
          reliabilityReason: source?.reliabilityReason ?? "",
          credibility: credibilityWords[item.credibility],
          grade: `${reliability}${item.credibility}`,
          stance: item.stance,
          ...(item.aspect === undefined ? {} : { aspect: item.aspect }),
          by: names.of(item.by ?? source?.origin ?? report.source),
          sight: item.sight === true,
          published: datingWords(report.published),
          sphere: names.sphere(source?.sphere ?? ""),
          language: report.language,
          ...(report.address === undefined ? {} : { address: report.address }),
          ...(report.seenThrough === undefined
            ? {}
            : { seenThrough: reports.get(report.seenThrough)?.title ?? report.seenThrough }),
          ...(report.lineage === undefined ? {} : { lineage: report.lineage }),
          ...(item.note === undefined ? {} : { note: item.note }),
          ...(item.magnitude === undefined ? {} : { magnitude: magnitudeWords(item.magnitude) }),
        },
      ];
    });
}

function magnitudeWords({ value, low, high, unit }: Magnitude): string {
  if (value !== undefined) return `${value} ${unit}`;
  if (low !== undefined && high !== undefined) return `${low}–${high} ${unit}`;
  return low === undefined ? `up to ${high} ${unit}` : `at least ${low} ${unit}`;
}
