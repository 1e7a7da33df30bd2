/** A row of our own by the names of its columns; what is not given is empty. */
export function rowOf(
  columns: readonly string[],
  given: Readonly<Record<string, string | number>>,
  separator = "\t",
): string {
  return columns.map((name) => quoted(String(given[name] ?? ""), separator)).join(separator);
}

function quoted(text: string, separator: string): string {
  return separator === "," && /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
