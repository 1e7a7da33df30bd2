/** A text as an SQL literal. */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** Texts as an SQL list. */
export function list(texts: readonly string[]): string {
  return `[${texts.map(literal).join(", ")}]`;
}
