import type { CaseView, HoldsView, PhaseView, WeekView } from "@harmel/views";
import { alertWords, shareWords, shortDay } from "@harmel/views";
import { mark } from "../look/glyphs.ts";
import type { Look } from "../look/Look.ts";
import { fitLine, justify } from "../text/fitLine.ts";
import type { Line, Span } from "../text/Line.ts";

/** What is going on: the case and the day; posture and phase; the judgement of the week. */
export function header(view: CaseView, look: Look, width: number): Line[] {
  const title: Line = [{ text: "Harmel", bold: true }, { text: `  ${view.title}` }];
  const isNarrow = width < 100;
  const asOf: Line = [{ text: `as of ${isNarrow ? view.asOf : view.asOfText}` }];
  return [
    justify(title, asOf, width),
    fitLine(nowLine(view, look, isNarrow), width),
    fitLine(weekLine(view.now.week, look), width),
  ];
}

function nowLine({ now }: CaseView, look: Look, isNarrow: boolean): Line {
  const { posture, phase } = now;
  if (posture === undefined) {
    return [{ text: "? Unknown", bold: true }, { text: `: ${now.unknown ?? "no level this day"}` }];
  }
  return [
    { text: `${mark(look, posture)} ${posture.word}`, bold: true },
    { text: holdsText(posture.holds, isNarrow) },
    ...(phase === undefined ? [] : phaseSpans(phase, look)),
  ];
}

function phaseSpans(phase: PhaseView, look: Look): Span[] {
  const round = phase.round > 1 ? `, round ${phase.round}` : "";
  return [
    { text: " · " },
    { text: `${mark(look, phase)} ${phase.word}`, bold: true },
    { text: `${round} since ${shortDay(phase.from)}${unsettled(phase.holds)}` },
  ];
}

function weekLine(week: WeekView | undefined, look: Look): Line {
  if (week === undefined) return [{ text: "No week is judged on this day" }];
  return [
    { text: `${mark(look, week.direction)} ${week.direction.word}`, bold: true },
    { text: ` this week${week.partial ? " so far" : ""}` },
    ...alerts(week, look),
    { text: `: ${week.reason}` },
  ];
}

/** The alerts of a week, each with its glyph and its word. */
export function alerts(week: WeekView, look: Look): Span[] {
  const { risk, opportunity } = alertWords;
  const span = (wording: typeof risk, tone?: "alert"): Span => ({
    text: ` ${mark(look, wording)} ${wording.word}`,
    bold: true,
    tone,
  });
  return [
    ...(week.riskAlert ? [span(risk, "alert")] : []),
    ...(week.opportunityAlert ? [span(opportunity)] : []),
  ];
}

/** How far an answer holds, and whether that is too little to rely on it. */
function holdsText(holds: HoldsView | undefined, isNarrow: boolean): string {
  if (holds === undefined) return "";
  return ` ${isNarrow ? `holds in ${shareWords(holds.share)}` : holds.text}${unsettled(holds)}`;
}

function unsettled(holds: HoldsView | undefined): string {
  return holds === undefined || holds.settled ? "" : " (unsettled)";
}
