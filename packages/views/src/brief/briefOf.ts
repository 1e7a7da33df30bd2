import type { Analysis, Casebook } from "@harmel/core";
import { caseViewOf } from "../case/buildCaseView.ts";
import type { CaseView } from "../case/caseView.ts";
import { namesOf } from "../case/names.ts";
import { dayWords } from "../words/dayWords.ts";
import { bottomLine } from "./bottomLine.ts";
import type { Brief, Sentence } from "./brief.ts";
import { caveats } from "./caveats.ts";
import { changes } from "./changes.ts";
import { briefQuestions, briefWatch } from "./questions.ts";
import { briefSources } from "./sources.ts";

/** How many of the last weeks may raise an alert in a brief. */
const ALERT_WEEKS = 4;

/**
 * The brief of a case as known on the day of an analysis: data, from which each format is drawn.
 * Carries the method's version and the hash of the casebook, and no clock.
 *
 * @example
 * briefOf(casebook, analyse(casebook, { fragility: true })).bottomLine[0].text;
 */
export function briefOf(casebook: Casebook, analysis: Analysis): Brief {
  const view = caseViewOf(casebook, analysis);
  return {
    format: 1,
    case: { id: view.id, title: view.title, hash: view.provenance.hash },
    method: view.provenance.method,
    asOf: view.asOf,
    bottomLine: bottomLine(view),
    changes: changes(view),
    picture: {
      days: view.levels.map((level) => level.day),
      deterrence: view.levels.map((level) => level.deterrence),
      dialogue: view.levels.map((level) => level.dialogue),
      phases: view.phases.map(({ word, from, to }) => ({ word, from, to })),
    },
    channels: channelSentences(view),
    questions: briefQuestions(analysis, namesOf(casebook)),
    alerts: alertSentences(view, "riskAlert"),
    opportunities: alertSentences(view, "opportunityAlert"),
    watch: briefWatch(analysis),
    sources: briefSources(view),
    caveats: caveats(view),
  };
}

function channelSentences(view: CaseView): Sentence[] {
  return view.channels.map((channel) => {
    const current = channel.intervals.findLast((state) => state.status === channel.now.status);
    const since = current === undefined ? "" : ` (${current.because})`;
    return { text: `${channel.label}: ${channel.now.word.toLowerCase()}${since}`, because: [] };
  });
}

function alertSentences(view: CaseView, alert: "riskAlert" | "opportunityAlert"): Sentence[] {
  return view.weeks
    .slice(-ALERT_WEEKS)
    .filter((week) => week[alert])
    .map((week) => ({ text: `Week of ${week.rangeText}: ${week.reason}`, because: week.because }));
}

/** The day of a brief in words, for headings. */
export function briefDay(brief: Brief): string {
  return dayWords(brief.asOf);
}
