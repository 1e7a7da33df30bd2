const replacements: Readonly<Record<string, string>> = {
  "→": "->",
  "←": "<-",
  "–": "-",
  "—": "-",
  "−": "-",
  "…": "...",
  "·": "-",
  "•": "*",
  "“": '"',
  "”": '"',
  "„": '"',
  "«": '"',
  "»": '"',
  "‘": "'",
  "’": "'",
  "×": "x",
  "\u00a0": " ",
  "\u202f": " ",
  ł: "l",
  Ł: "L",
  "≥": ">=",
};

/**
 * A text in ASCII: accents fall away, arrows and dashes become what typists use, and what has no
 * such stand-in becomes `?`.
 *
 * @example
 * asciiText("Łukasz → Kyïv…"); //=> "Lukasz -> Kyiv..."
 */
export function asciiText(text: string): string {
  // oxlint-disable-next-line eslint/no-control-regex -- everything but ASCII is what it looks for
  if (!/[^\x00-\x7f]/.test(text)) return text;
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^\x20-\x7e]/gu, (character) => replacements[character] ?? "?");
}
