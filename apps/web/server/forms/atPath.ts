/** A record as a form meets it: of no known shape. */
export type Loose = Record<string, unknown>;

/** Whether a value is a record, and no list. */
export function isLoose(value: unknown): value is Loose {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What stands at a dotted path of a record. */
export function valueAt(record: unknown, path: string): unknown {
  let value = record;
  for (const part of path.split(".")) {
    if (!isLoose(value) || !Object.hasOwn(value, part)) return undefined;
    value = value[part];
  }
  return value;
}

/** The record with a value at a dotted path; without one the field goes, and what it leaves empty. */
export function withValueAt(record: Loose, path: string, value: unknown): Loose {
  const [head = "", ...rest] = path.split(".");
  const { [head]: old, ...others } = record;
  const inside = isLoose(old) ? old : {};
  const next = rest.length === 0 ? value : withValueAt(inside, rest.join("."), value);
  const isGone = next === undefined || (rest.length > 0 && Object.keys(next as Loose).length === 0);
  if (isGone) return others;
  // A field that was there keeps its place.
  return old === undefined
    ? { ...record, [head]: next }
    : Object.assign({ ...record }, { [head]: next });
}
