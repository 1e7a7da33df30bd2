import { type Direction, type KindId, type Track, findKind } from "../../kinds/index.ts";
import type { DyadDay } from "../dyadDay.ts";

/** A kind of act that rose: how often, and against which base. */
export interface RisenKind {
  readonly kind: KindId;
  readonly track: Track;
  readonly direction: Direction;
  readonly from: string;
  readonly to: string;
  /** Acts in the rise: a kind counts once a day and direction. */
  readonly acts: number;
  /** Rows of the archive that tell of them. */
  readonly reports: number;
  /** Acts that as many days of the base had, with the archive's volume discounted. */
  readonly expected: number;
}

/**
 * Which kinds rose between two days, on both tracks, against the base before the first: those with
 * more than twice the acts that were expected, most surprising first.
 *
 * @param from and `to` as indices of the days, both within
 */
export function evidenceOf(
  days: readonly DyadDay[],
  from: number,
  to: number,
  baseDays: number,
): readonly RisenKind[] {
  const base = days.slice(Math.max(0, from - baseDays), from);
  const rise = days.slice(from, to + 1);
  const scale = volumeOf(rise) / volumeOf(base);
  const before = tally(base);
  return [...tally(rise).values()]
    .map((found) => {
      const expected = (before.get(keyOf(found))?.acts ?? 0) * scale;
      return { ...found, expected: Number.isFinite(expected) ? expected : 0 };
    })
    .filter(({ acts, expected, track }) => track !== "context" && acts > 2 * expected)
    .toSorted(
      (a, b) =>
        surprise(b) - surprise(a) || b.reports - a.reports || (keyOf(a) < keyOf(b) ? -1 : 1),
    );
}

type Tallied = Omit<RisenKind, "expected">;

function tally(days: readonly DyadDay[]): ReadonlyMap<string, Tallied> {
  const found = new Map<string, Tallied>();
  for (const { acts } of days) {
    const today = new Set<string>();
    for (const { from, to, kind, reports } of acts) {
      const key = keyOf({ from, to, kind });
      const { track, direction } = findKind(kind);
      const known = found.get(key) ?? {
        kind,
        track,
        direction,
        from,
        to,
        acts: 0,
        reports: 0,
      };
      const isNew = !today.has(key);
      found.set(key, {
        ...known,
        acts: known.acts + (isNew ? 1 : 0),
        reports: known.reports + reports,
      });
      today.add(key);
    }
  }
  return found;
}

function keyOf({ from, to, kind }: Pick<Tallied, "from" | "to" | "kind">): string {
  return `${from} ${to} ${kind}`;
}

function surprise({ acts, expected }: RisenKind): number {
  return acts * Math.log(acts / (expected + 0.5));
}

function volumeOf(days: readonly DyadDay[]): number {
  return days.reduce((sum, { volume }) => sum + volume, 0);
}
