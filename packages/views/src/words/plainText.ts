/** Control characters, escape sequences' lead bytes, and marks that turn the writing direction. */
// oxlint-disable-next-line eslint/no-control-regex -- control characters are what it looks for
const unsafe = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/**
 * Text from a report as a terminal may print it: control characters, escape sequences and
 * direction overrides become visible `�`; line breaks and tabs become spaces.
 *
 * @example
 * plainText("a\u001b[2Jb"); //=> "a�[2Jb"
 */
export function plainText(text: string): string {
  return text.replace(/[\t\n\u2028\u2029]/g, " ").replace(unsafe, "�");
}
