/** Longest text that a problem repeats as data; a longer one is named by its path alone. */
const LONGEST = 500;

/**
 * The value a path of a document leads to, as data for a program: texts, numbers, booleans and
 * null only. Nothing where the path leads nowhere or to a list or record.
 *
 * @example
 * fieldsAt({ coverage: { from: "2024-06-31" } }, "coverage.from"); //=> { value: "2024-06-31" }
 */
export function fieldsAt(
  document: unknown,
  path: string,
): { readonly value: string | number | boolean | null } | undefined {
  let value = document;
  for (const [part] of path.matchAll(/[^.[\]]+/g)) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, part))
      return undefined;
    value = (value as Record<string, unknown>)[part];
  }
  if (typeof value === "string") return value.length > LONGEST ? undefined : { value };
  if (typeof value === "number" || typeof value === "boolean" || value === null) return { value };
  return undefined;
}
