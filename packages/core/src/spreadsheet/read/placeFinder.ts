import { type SheetName, sheetColumns } from "../sheets/sheetColumns.ts";
import { columnAt } from "./columnAt.ts";
import type { SignalRow } from "./joinEvidence.ts";
import type { ReadRow } from "./readSheet.ts";

/** A place in a sheet. */
export interface SheetPlace {
  readonly sheet: SheetName;
  readonly line: number;
  readonly column?: string;
}

/** Finds the row and the column behind a path such as `signals[3].evidence[0].by`. */
export function placeFinder(
  signals: readonly SignalRow[],
  reports: readonly ReadRow<unknown>[],
): (path: string) => SheetPlace | undefined {
  return (path) => {
    const [list, index = -1, ...inner] = partsOf(path);
    if (list === "reports") return placeIn("reports", reports[Number(index)]?.line, inner);
    if (list !== "signals") return undefined;
    const row = signals[Number(index)];
    const [field, item = 0, ...deeper] = inner;
    return field === "evidence"
      ? placeIn("evidence", row?.evidenceLines[Number(item)], deeper)
      : placeIn("signals", row?.line, inner);
  };
}

function placeIn(
  sheet: SheetName,
  line: number | undefined,
  path: readonly PropertyKey[],
): SheetPlace | undefined {
  if (line === undefined) return undefined;
  const column = path.length === 0 ? undefined : columnAt(sheetColumns[sheet], path);
  return column === undefined ? { sheet, line } : { sheet, line, column: column.name };
}

function partsOf(path: string): PropertyKey[] {
  return [...path.matchAll(/[^.[\]]+/g)].map(([part]) =>
    /^\d+$/.test(part) ? Number(part) : part,
  );
}
