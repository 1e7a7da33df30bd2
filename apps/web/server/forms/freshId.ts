import { type Casebook, foldText, recordsOf } from "@harmel/core";

/** An id that no record of a casebook has, from words that people read. */
export function freshId(casebook: Casebook, words: string): string {
  const stem = slugOf(words) || "record";
  const taken = new Set(recordsOf(casebook).map(({ id }) => id));
  let id = stem;
  for (let count = 2; taken.has(id); count += 1) id = `${stem}-${count}`;
  return id;
}

const isAscii = (word: string): boolean => /^[a-z0-9]*$/.test(word);

/** Words as an id: Latin letters, digits and hyphens, at most 60; empty where none are left. */
function slugOf(words: string): string {
  const latin = words.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
  // Search folds y into i; an English word is to be read as it is written.
  const written = latin
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => (isAscii(word) ? word : foldText(word)));
  return written
    .join("-")
    .replaceAll(/[^a-z0-9]+/g, "-")
    .slice(0, 60)
    .replaceAll(/^-+|-+$/g, "");
}
