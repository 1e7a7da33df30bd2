/** What a spreadsheet may take for the beginning of a formula, behind any number of apostrophes. */
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/;

/**
 * Puts an apostrophe before a cell that a spreadsheet could take for a formula.
 *
 * Dangerous are cells that begin with = + - @, a tab or a line break, or the full-width forms.
 * Cells that already have apostrophes before such a character get one more, so that
 * {@link armed} undoes exactly this and nothing else.
 *
 * Reference: OWASP, "CSV Injection".
 *
 * @example
 * defused("=HYPERLINK(A1)"); //=> "'=HYPERLINK(A1)"
 * defused("'tis calm"); //=> "'tis calm"
 */
export function defused(cell: string): string {
  return formula.test(cell) ? `'${cell}` : cell;
}

/**
 * Takes away the apostrophe that {@link defused} put there; any other text stays as it is.
 *
 * @example
 * armed("'-5"); //=> "-5"
 * armed("'tis calm"); //=> "'tis calm"
 */
export function armed(cell: string): string {
  return cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell;
}
