import { shown } from "../../integrity/problem.ts";
import type { CellFormat } from "./cellFormat.ts";

/** Between the entries of a list inside a cell: none of the three separators of columns. */
export const innerSeparator = " | ";

/** A list that is given and empty; an empty cell is a list that is not given. */
const emptyList = "[]";

const entriesOf = (cell: string): string[] =>
  cell === emptyList
    ? []
    : cell
        .split("|")
        .map((entry) => entry.trim())
        .filter((entry) => entry !== "");

const listText = (entries: readonly string[]): string =>
  entries.length === 0 ? emptyList : entries.join(innerSeparator);

/** Ids with a bar between them: `BLR | RUS`. */
export const identifiers: CellFormat = {
  what: "ids with | between",
  read: (cell) => ({ value: entriesOf(cell) }),
  write: (value: readonly string[]) => listText(value),
};

/** Actors, each with a word behind a colon: `UKR:stated | POL:inferred`. */
export const actorsWith = (key: string, words: readonly string[]): CellFormat => ({
  what: `actor:word with | between; the word is ${words.join(", ")}`,
  read: (cell) => {
    const entries = entriesOf(cell);
    const bare = entries.find((entry) => !/^[^:]*:[^:]*$/.test(entry));
    if (bare !== undefined) {
      const problem = `has no word behind the actor: ${shown(bare)}`;
      const actor = bare.split(":", 1)[0];
      const fix = `write ${actor}:${words[0]}, or another of: ${words.join(", ")}`;
      return { code: "shape", problem, fix };
    }
    return {
      value: entries.map((entry) => {
        const [actor = "", word = ""] = entry.split(":").map((part) => part.trim());
        return { actor, [key]: word.toLowerCase() };
      }),
    };
  },
  write: (value: readonly Readonly<Record<string, string>>[]) =>
    listText(value.map((entry) => `${entry["actor"]}:${entry[key]}`)),
});
