import type { SheetColumn } from "../sheets/sheetColumn.ts";

/**
 * The column that holds the value at a path of a record: the one at that path, above it (an entry
 * of a list) or else below it (an object whose cells are all empty).
 */
export function columnAt(
  columns: readonly SheetColumn[],
  path: readonly PropertyKey[],
): SheetColumn | undefined {
  return (
    columns.find((column) => begins(path, column.path)) ??
    columns.find((column) => begins(column.path, path))
  );
}

function begins(long: readonly PropertyKey[], short: readonly PropertyKey[]): boolean {
  return short.every((part, index) => long[index] === part);
}
