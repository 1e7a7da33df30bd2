/** Made on first use: it takes 15 ms, and no first frame has a language in it. */
let names: Intl.DisplayNames | undefined;

/**
 * Languages by their English names; a code that is none stays as it is.
 *
 * @example
 * languageWords(["en", "uk"]); //=> "English, Ukrainian"
 */
export function languageWords(codes: readonly string[]): string {
  const known = (names ??= new Intl.DisplayNames(["en"], { type: "language" }));
  return codes
    .map((code) => (/^[a-z]{2,3}$/.test(code) ? (known.of(code) ?? code) : code))
    .join(", ");
}
