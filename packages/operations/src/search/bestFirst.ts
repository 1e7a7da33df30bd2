import { foldText } from "@harmel/core";
import type { Hit } from "@harmel/store";

/**
 * What was found in several places as one list: first what has most of the words in its title, and
 * of equals what came first. The last word counts as a beginning, too.
 */
export function bestFirst(hits: readonly Hit[], words: readonly string[]): readonly Hit[] {
  return hits
    .map((hit) => ({ hit, count: wordsIn(hit.title, words) }))
    .toSorted((a, b) => b.count - a.count)
    .map(({ hit }) => hit);
}

function wordsIn(title: string, words: readonly string[]): number {
  const folded = ` ${foldText(title)} `;
  const last = words.length - 1;
  return words.filter((word, at) => folded.includes(at === last ? ` ${word}` : ` ${word} `)).length;
}
