/**
 * The word that one or two slips of the keyboard make of another: at most two letters inserted,
 * left out or changed (Levenshtein distance), and at most half of it.
 *
 * @example
 * nearestWord("analize", ["check", "analyse"]); //=> "analyse"
 */
export function nearestWord(given: string, words: readonly string[]): string | undefined {
  const most = Math.min(2, Math.floor(given.length / 2));
  const [best] = words
    .map((word) => ({ word, slips: slipsBetween(given.slice(0, 40), word) }))
    .filter(({ slips }) => slips <= most)
    .toSorted((a, b) => a.slips - b.slips);
  return best?.word;
}

function slipsBetween(given: string, word: string): number {
  let row = Array.from({ length: word.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...given].entries()) {
    const next = [index + 1];
    for (const [at, wanted] of [...word].entries()) {
      const changed = (row[at] ?? 0) + (letter === wanted ? 0 : 1);
      next.push(Math.min(changed, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
