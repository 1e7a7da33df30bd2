import { type Analysis, type Casebook, analyse, lastDay } from "@harmel/core";
import { dayWords } from "../words/dayWords.ts";
import type { CaseView, SideView } from "./caseView.ts";
import { channelViews } from "./channelViews.ts";
import { levelPoints } from "./levelPoints.ts";
import { markViews } from "./markViews.ts";
import { type Names, namesOf } from "./names.ts";
import { notSeenViews } from "./notSeenViews.ts";
import { nowView } from "./nowView.ts";
import { phaseViews } from "./phaseViews.ts";
import { signalViews } from "./signalViews.ts";
import { turnViews } from "./turnViews.ts";
import { weekViews } from "./weekViews.ts";

/** What a case view is made for. */
export interface CaseViewOptions {
  /** The last day of knowledge; by default the end of the casebook's coverage. */
  readonly asOf?: string;
  /** Whether to say how far postures and phases hold; costs about a thousand runs. */
  readonly fragility?: boolean;
}

/**
 * Everything a page or a terminal shows of a case as known on a day: words, numbers and marks,
 * decided once for every front end.
 *
 * @throws {RangeError} when `asOf` is not a day.
 *
 * @example
 * caseView(casebook, { asOf: "2024-07-14", fragility: true }).now.posture?.word; //=> "Dual-track"
 */
export function caseView(casebook: Casebook, options: CaseViewOptions = {}): CaseView {
  const analysis = analyse(casebook, options);
  return caseViewOf(casebook, analysis);
}

/** The case view of an analysis that is at hand already. */
export function caseViewOf(casebook: Casebook, analysis: Analysis): CaseView {
  const names = namesOf(casebook);
  const sides = sidesOf(casebook, names);
  const phases = phaseViews(analysis, names);
  const turns = turnViews(casebook, analysis);
  const weeks = weekViews(casebook, analysis, names);
  return {
    id: casebook.id,
    title: casebook.title,
    ...(casebook.summary === undefined ? {} : { summary: casebook.summary }),
    asOf: analysis.asOf,
    asOfText: dayWords(analysis.asOf),
    coverage: analysis.coverage,
    knownUntil: knownUntil(casebook),
    sides,
    now: nowView(analysis, sides, { phases, turns, weeks }, names),
    levels: levelPoints(analysis, sides),
    scale: scaleOf(casebook, analysis),
    thresholds: {
      deterrence: analysis.options.deterrenceThreshold,
      dialogue: analysis.options.dialogueThreshold,
    },
    marks: markViews(casebook, analysis, sides),
    phases,
    turns,
    channels: channelViews(analysis, names),
    weeks,
    signals: signalViews(casebook, analysis, names),
    notSeen: notSeenViews(casebook, analysis.asOf, names),
    provenance: {
      method: `${analysis.method.name} ${analysis.method.version}`,
      // Hashing a casebook costs more than the rest of its view: done when it is shown.
      get hash() {
        return analysis.casebook.hash;
      },
      signals: analysis.casebook.signals,
      reports: analysis.casebook.reports,
      coder: names.of(casebook.coding.by),
    },
  };
}

function sidesOf({ focus: [a, b] }: Casebook, names: Names): readonly [SideView, SideView] {
  const side = (id: string, other: string): SideView => ({
    id,
    name: names.of(id),
    direction: `${id}→${other}`,
    directionText: `${names.of(id)} → ${names.of(other)}`,
  });
  return [side(a, b), side(b, a)];
}

function knownUntil({ reports, coverage }: Casebook): string {
  return reports.reduce((latest, report) => {
    const day = lastDay(report.published);
    return day > latest ? day : latest;
  }, coverage.to);
}

/** A scale that no as-of day moves: the highest level of each track with all that is known. */
function scaleOf(casebook: Casebook, analysis: Analysis): CaseView["scale"] {
  const last = casebook.coverage.to;
  const all = analysis.asOf >= last ? analysis : analyse(casebook, { asOf: last });
  const highest = (track: "deterrence" | "dialogue") =>
    [...all.levels, ...analysis.levels].reduce((most, level) => Math.max(most, level[track]), 0);
  return { deterrence: highest("deterrence"), dialogue: highest("dialogue") };
}
