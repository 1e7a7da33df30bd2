import type { Explanation } from "../casebook/turn.ts";
import type { Support } from "./evidenceItem.ts";
import type { MatrixRow } from "./matrixOf.ts";
import { meetsGrade } from "./meetsGrade.ts";
import { firstPlace, rankRows } from "./rankRows.ts";

/** Something that, left out, changes which explanation is in first place. */
export interface RankFlip {
  readonly type: "origin" | "lineage" | "source" | "sphere" | "grade";
  /** Its id; for a grade what is left out, in words. */
  readonly what: string;
  /** The explanations then in first place, joined by a comma; `none` when none is ranked. */
  readonly to: string;
  readonly first: readonly string[];
  /** The items that go with it. */
  readonly without: readonly string[];
}

interface LeaveOut {
  readonly type: RankFlip["type"];
  readonly what: string;
  readonly isLeftOut: (support: Support) => boolean;
}

/** What a support can be left out by, one at a time. */
const handles = ["origin", "lineage", "source", "sphere"] as const;

/**
 * Which origin, lineage, source or sphere, left out, changes first place, and whether everything
 * graded below C3 does.
 *
 * An item goes when all reports it rests on go; one known by a day alone never does. A tie that
 * forms or breaks is a change. Cost: things to leave out times cells. It never throws.
 *
 * @example
 * rankFlips([{ id: "only" }], []); //=> []
 */
export function rankFlips(
  explanations: readonly Pick<Explanation, "id" | "standing">[],
  rows: readonly MatrixRow[],
): RankFlip[] {
  const before = firstPlace(rankRows(explanations, rows)).join(", ");
  return leaveOutsOf(rows).flatMap(({ type, what, isLeftOut }) => {
    const goes = (row: MatrixRow) => row.supports.length > 0 && row.supports.every(isLeftOut);
    const without = rows.filter(goes).map((row) => row.id);
    if (without.length === 0) return [];
    const rest = rows.filter((row) => !goes(row));
    const first = firstPlace(rankRows(explanations, rest));
    const to = first.length === 0 ? "none" : first.join(", ");
    return first.join(", ") === before ? [] : [{ type, what, to, first, without }];
  });
}

function leaveOutsOf(rows: readonly MatrixRow[]): LeaveOut[] {
  const supports = rows.flatMap((row) => row.supports);
  const named = handles.flatMap((type) => {
    const values = new Set(supports.flatMap((support) => support[type] ?? []));
    return [...values].sort().map((what): LeaveOut => {
      return { type, what, isLeftOut: (support) => support[type] === what };
    });
  });
  const grade: LeaveOut = {
    type: "grade",
    what: "everything below C3, F and 6 included",
    isLeftOut: (support) => !meetsGrade(support),
  };
  return [...named, grade];
}
