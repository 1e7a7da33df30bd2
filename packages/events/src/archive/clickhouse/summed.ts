/** Rows that are alike in the named fields, as one with the other fields summed, in their order. */
export function summed<Row extends Readonly<Record<keyof Row, string | number>>>(
  rows: readonly Row[],
  alike: readonly (keyof Row & string)[],
  sums: readonly (keyof Row & string)[],
): readonly Row[] {
  const found = new Map<string, Record<string, string | number>>();
  for (const row of rows) {
    const key = alike.map((name) => String(row[name])).join("\u0000");
    const earlier = found.get(key);
    if (earlier === undefined) found.set(key, { ...row } as Record<string, string | number>);
    else for (const name of sums) earlier[name] = Number(earlier[name]) + Number(row[name]);
  }
  // NUL comes before every letter, so that the keys have the order of their fields.
  const ordered = [...found].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return ordered.map(([, row]) => row as unknown as Row);
}
