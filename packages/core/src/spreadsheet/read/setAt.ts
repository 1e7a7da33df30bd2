/** Sets a value deep in a record, with the objects on the way there. */
export function setAt(
  record: Record<string, unknown>,
  path: readonly string[],
  value: unknown,
): void {
  const [key = "", ...rest] = path;
  if (rest.length === 0) record[key] = value;
  else {
    const inner = (record[key] ??= {}) as Record<string, unknown>;
    setAt(inner, rest, value);
  }
}
