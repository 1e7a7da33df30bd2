/**
 * JSON with sorted keys and no white space: the same text for the same content.
 *
 * Records with an `id` inside a list are sorted by it, so that their order does not matter.
 *
 * @example
 * canonicalJson({ b: 1, a: [2] }); //=> '{"a":[2],"b":1}'
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${inOrder(value).map(canonicalJson).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const entries = Object.entries(value)
    .filter(([, entry]) => entry !== undefined)
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([key, entry]) => `${JSON.stringify(key)}:${canonicalJson(entry)}`);
  return `{${entries.join(",")}}`;
}

function inOrder(list: readonly unknown[]): readonly unknown[] {
  const hasIds = list.every((entry) => typeof idOf(entry) === "string");
  if (!hasIds) return list;
  return [...list].sort((left, right) => ((idOf(left) ?? "") < (idOf(right) ?? "") ? -1 : 1));
}

function idOf(entry: unknown): string | undefined {
  if (typeof entry !== "object" || entry === null) return undefined;
  const { id } = entry as { id?: unknown };
  return typeof id === "string" ? id : undefined;
}
