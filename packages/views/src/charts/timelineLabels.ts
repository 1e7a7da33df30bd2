import type { CaseView, PhaseView } from "../case/caseView.ts";
import type { DayAxis } from "./dayAxis.ts";
import { type LabelPlace, placeLabels, textWidth } from "./placeLabels.ts";
import { timelineSizes } from "./timelineSizes.ts";

/** A phase as a band, its name in a row above it. */
export interface PlacedPhase extends LabelPlace {
  readonly phase: PhaseView;
  readonly from: number;
  readonly to: number;
}

/** Lays out the phases that reach into the axis. */
export function timelinePhases(
  phases: readonly PhaseView[],
  axis: DayAxis,
  width: number,
): PlacedPhase[] {
  const shown = phases.filter(({ from, to }) => to >= axis.from && from <= axis.to);
  const places = placeLabels(
    shown.map((phase) => ({
      at: axis.start(phase.from) * width,
      width: textWidth(phase.word, timelineSizes.labelText) + 6,
    })),
    width,
    2,
  );
  return shown.map((phase, index) => ({
    phase,
    from: axis.start(phase.from),
    to: axis.end(phase.to),
    ...(places[index] ?? { row: 0, isLeftward: false }),
  }));
}

/** A turn as a vertical line with its name. */
export interface PlacedTurn extends LabelPlace {
  readonly turn: CaseView["turns"][number];
  readonly at: number;
}

/** Lays out the turns that fall on the axis. */
export function timelineTurns(
  turns: CaseView["turns"],
  axis: DayAxis,
  width: number,
): PlacedTurn[] {
  const shown = turns.filter(({ day }) => axis.isInside(day));
  const places = placeLabels(
    shown.map(({ day, label }) => ({
      at: axis.start(day) * width,
      width: textWidth(`30 Sep ${clipped(label)}`, timelineSizes.labelText) + 10,
    })),
    width,
    12,
  );
  return shown.map((turn, index) => ({
    turn,
    at: axis.start(turn.day),
    ...(places[index] ?? { row: 0, isLeftward: false }),
  }));
}

/**
 * A label short enough for a chart; the whole text stands beside it in the table.
 *
 * @example
 * clipped("a".repeat(60)).length; //=> 48
 */
export function clipped(text: string, most = 48): string {
  const letters = [...text];
  return letters.length <= most ? text : `${letters.slice(0, most - 1).join("")}…`;
}
