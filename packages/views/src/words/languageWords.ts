const names = new Intl.DisplayNames(["en"], { type: "language" });

/**
 * Languages by their English names; a code that is none stays as it is.
 *
 * @example
 * languageWords(["en", "uk"]); //=> "English, Ukrainian"
 */
export function languageWords(codes: readonly string[]): string {
  return codes
    .map((code) => (/^[a-z]{2,3}$/.test(code) ? (names.of(code) ?? code) : code))
    .join(", ");
}
