import { type Day, dayText } from "../../time/index.ts";
import { type DetectionSettings, detectionSettings } from "../detectionSettings.ts";
import type { ActOnDay, DyadActs } from "./dyadActs.ts";
import { type Move, moveOf } from "./move.ts";
import { reasonOf } from "./reasonOf.ts";
import { type Change, strongestChange } from "./strongestChange.ts";

/**
 * What a dyad does now: `dual-track` where pressure and talk rise together, else what rose most, or
 * `quiet` where nothing rose beyond doubt.
 */
export type DyadState = "dual-track" | "escalating" | "closing" | "opening" | "easing" | "quiet";

/** A dyad in the list. */
export interface ScreenedDyad {
  readonly a: string;
  readonly b: string;
  readonly state: DyadState;
  /** The first day of its strongest rise; missing where nothing rose. */
  readonly onset?: Day;
  /** What rose, by what the acts do. */
  readonly change: Readonly<Partial<Record<Move, Change>>>;
  readonly because: string;
  /** Pressure rises or channels close; independent of the opportunity. */
  readonly isAlert: boolean;
  /** Channels open or pressure eases. */
  readonly isOpportunity: boolean;
}

/** What a list is made with. */
export interface ScreenOptions {
  /** Days that count as the last weeks; default 28. */
  readonly window?: number;
  readonly settings?: DetectionSettings;
}

const moves: readonly Move[] = ["pressure", "closing", "opening", "easing"];

/**
 * Ranks dyads by what changed in the last weeks on each track, the strongest change first, each
 * against its own base and with changes of the archive's volume discounted. Changes under the
 * threshold rank a dyad, but raise neither alert nor opportunity.
 *
 * Cost: linear in the acts of the base and the window.
 *
 * @param first number of the day with index 0
 * @param volume rows of the archive on each day; the last is the day of the list
 *
 * @example
 * screenDyads([], 0, [40, 41, 39]); //=> []
 */
export function screenDyads(
  dyads: readonly DyadActs[],
  first: number,
  volume: readonly number[],
  { window = 28, settings = detectionSettings }: ScreenOptions = {},
): readonly ScreenedDyad[] {
  const volumes = new Float64Array(volume.length + 1);
  for (const [day, rows] of volume.entries()) volumes[day + 1] = volumes[day]! + rows;
  return dyads
    .map((dyad) => screenDyad(dyad, first, volumes, window, settings))
    .toSorted((one, two) => strength(two) - strength(one) || (nameOf(one) < nameOf(two) ? -1 : 1));
}

function screenDyad(
  { a, b, acts }: DyadActs,
  first: number,
  volumes: Float64Array,
  window: number,
  settings: DetectionSettings,
): ScreenedDyad {
  const byMove: Partial<Record<Move, ActOnDay[]>> = {};
  for (const act of acts) {
    const move = moveOf(act.kind);
    if (move !== undefined) (byMove[move] ??= []).push(act);
  }
  const change: Partial<Record<Move, Change>> = {};
  for (const move of moves) {
    const found = byMove[move] && strongestChange(byMove[move], volumes, window, settings);
    if (found !== undefined) change[move] = found;
  }
  const rises = (move: Move): boolean => (change[move]?.score ?? 0) >= settings.threshold;
  const [strongest] = Object.values(change).toSorted((one, two) => two.score - one.score);
  return {
    a,
    b,
    state: stateOf(rises, change),
    ...(strongest && { onset: dayText(first + strongest.onset) }),
    change,
    because: reasonOf(change, byMove),
    isAlert: rises("pressure") || rises("closing"),
    isOpportunity: rises("opening") || rises("easing"),
  };
}

function stateOf(rises: (move: Move) => boolean, change: ScreenedDyad["change"]): DyadState {
  if (rises("pressure") && rises("opening")) return "dual-track";
  const [strongest] = moves
    .filter((move) => rises(move))
    .toSorted((one, two) => change[two]!.score - change[one]!.score);
  if (strongest === undefined) return "quiet";
  return strongest === "pressure" ? "escalating" : strongest;
}

function strength({ change }: ScreenedDyad): number {
  return Object.values(change).reduce((most, { score }) => Math.max(most, score), 0);
}

function nameOf({ a, b }: ScreenedDyad): string {
  return `${a} ${b}`;
}
