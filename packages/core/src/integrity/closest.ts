/**
 * The option that shares most letter pairs with a text (Dice's coefficient, at least one half), or
 * nothing. For "did you mean" in an error.
 *
 * Source: Dice (1945), "Measures of the amount of ecologic association between species".
 *
 * @example
 * closest("troop-deploymnt", ["talks", "troop-deployment"]); //=> "troop-deployment"
 */
export function closest(text: string, options: readonly string[]): string | undefined {
  const wanted = letterPairs(text);
  let best: string | undefined;
  let bestScore = 0.5;
  for (const option of options) {
    const pairs = letterPairs(option);
    const shared = [...pairs].filter((pair) => wanted.has(pair)).length;
    const score = (2 * shared) / (pairs.size + wanted.size);
    if (score > bestScore) {
      best = option;
      bestScore = score;
    }
  }
  return best;
}

function letterPairs(text: string): Set<string> {
  const lower = text.toLowerCase().slice(0, 200);
  const pairs = new Set<string>();
  for (let index = 0; index < lower.length - 1; index += 1)
    pairs.add(lower.slice(index, index + 2));
  return pairs;
}
