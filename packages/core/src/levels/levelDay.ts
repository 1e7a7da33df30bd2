import type { Settings } from "../analysis/settings.ts";
import { type Day, dayText } from "../time/day.ts";
import type { FlippedBy } from "../fragility/flippedBy.ts";
import { type Posture, postureOf } from "./posture.ts";
import type { Span } from "./span.ts";

/** A value on each of the two tracks. */
export interface Tracks {
  readonly deterrence: number;
  readonly dialogue: number;
}

/** Levels of one actor toward the other. */
export interface DirectionLevel extends Tracks {
  readonly inForce: Tracks;
  readonly recent: Tracks;
  readonly posture: Posture;
}

/** The levels of a dyad on one day: rung weights, summed over both directions. */
export interface LevelDay extends Tracks {
  readonly day: Day;
  readonly inForce: Tracks;
  readonly recent: Tracks;
  /** By direction, keyed `A→B`. */
  readonly byDirection: Readonly<Record<string, DirectionLevel>>;
  readonly posture: Posture;
  /** Share of the grid of settings with the same posture, 0–1; only with `fragility`. */
  readonly holds?: number;
  /** What changes the posture; only with `fragility`. */
  readonly flippedBy?: readonly FlippedBy[];
}

/**
 * The key of a direction.
 *
 * @example
 * directionKey("BLR", "UKR"); //=> "BLR→UKR"
 */
export function directionKey(from: string, to: string): string {
  return `${from}→${to}`;
}

/** Rounds to three decimals, which is more than any weight means. */
export function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** Puts the four series of what is in force and what is recent together, day by day. */
export function levelDays(
  inForce: readonly Float64Array[],
  recent: readonly Float64Array[],
  focus: readonly [string, string],
  span: Span,
  settings: Settings,
): LevelDay[] {
  const keys = [directionKey(focus[0], focus[1]), directionKey(focus[1], focus[0])] as const;
  const days: LevelDay[] = [];
  for (let day = span.from; day <= span.to; day += 1) {
    const index = day - span.from;
    const at = (series: readonly Float64Array[], slot: number) => series[slot]![index]!;
    const tracks = (series: readonly Float64Array[], direction: 0 | 1): Tracks => ({
      deterrence: rounded(at(series, 2 * direction)),
      dialogue: rounded(at(series, 2 * direction + 1)),
    });
    const both = (series: readonly Float64Array[]): Tracks => ({
      deterrence: rounded(at(series, 0) + at(series, 2)),
      dialogue: rounded(at(series, 1) + at(series, 3)),
    });
    const direction = (number: 0 | 1): DirectionLevel => {
      const slot = 2 * number;
      const deterrence = at(inForce, slot) + at(recent, slot);
      const dialogue = at(inForce, slot + 1) + at(recent, slot + 1);
      return {
        deterrence: rounded(deterrence),
        dialogue: rounded(dialogue),
        inForce: tracks(inForce, number),
        recent: tracks(recent, number),
        posture: postureOf(deterrence, dialogue, settings),
      };
    };
    const deterrence = at(inForce, 0) + at(inForce, 2) + at(recent, 0) + at(recent, 2);
    const dialogue = at(inForce, 1) + at(inForce, 3) + at(recent, 1) + at(recent, 3);
    days.push({
      day: dayText(day),
      deterrence: rounded(deterrence),
      dialogue: rounded(dialogue),
      inForce: both(inForce),
      recent: both(recent),
      byDirection: { [keys[0]]: direction(0), [keys[1]]: direction(1) },
      posture: postureOf(deterrence, dialogue, settings),
    });
  }
  return days;
}
