import { canonicalJson } from "../hash/canonicalJson.ts";

/**
 * The paths of the fields in which two records differ, in the order of their names; none where both
 * say the same, as the hash of a casebook sees it: a field that is `undefined` is absent, and the
 * order of keys and of entries with an id does not matter.
 *
 * Entries with an id are named by it, `questions[why].text`; others by their place,
 * `evidence[0].credibility`. A list of such entries that became longer or shorter differs as a
 * whole. Values that are not both objects or lists differ as a whole, too: the path is empty.
 *
 * @example
 * fieldsThatDiffer({ place: "north", occurred: { from: "2024-06-20" } }, { occurred: { from: "2024-06-21" } }); //=> ["occurred.from", "place"]
 * fieldsThatDiffer({ ends: ["a"] }, { ends: ["a", "b"] }); //=> ["ends"]
 */
export function fieldsThatDiffer(before: unknown, after: unknown): string[] {
  return differing("", before, after);
}

function differing(path: string, before: unknown, after: unknown): string[] {
  if (Array.isArray(before) && Array.isArray(after)) return differingEntries(path, before, after);
  if (isObject(before) && isObject(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
    return keys.flatMap((key) => {
      const inside = path === "" ? key : `${path}.${key}`;
      return differing(inside, before[key], after[key]);
    });
  }
  return isSame(before, after) ? [] : [path];
}

function differingEntries(path: string, before: unknown[], after: unknown[]): string[] {
  const entries = byId(before);
  const others = byId(after);
  if (entries !== undefined && others !== undefined) {
    const ids = [...new Set([...entries.keys(), ...others.keys()])].sort();
    return ids.flatMap((id) => differing(`${path}[${id}]`, entries.get(id), others.get(id)));
  }
  if (isSame(before, after)) return [];
  if (before.length !== after.length) return [path];
  return before.flatMap((entry, index) => differing(`${path}[${index}]`, entry, after[index]));
}

/** The entries of a list by their ids, where each has one of its own. */
function byId(list: readonly unknown[]): Map<string, unknown> | undefined {
  const entries = new Map<string, unknown>();
  for (const entry of list) {
    const id = isObject(entry) ? entry["id"] : undefined;
    if (typeof id !== "string" || entries.has(id)) return undefined;
    entries.set(id, entry);
  }
  return entries;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isSame(before: unknown, after: unknown): boolean {
  if (before === undefined || after === undefined) return before === after;
  return canonicalJson(before) === canonicalJson(after);
}
