import { type Casebook, recordsOf } from "@harmel/core";
import { recordWords } from "./recordWords.ts";

/** Gives the name of a record by its id; whatever is no id stays as it is. */
export function nameFinder(casebook: Casebook): (id: string) => string {
  const names = new Map(
    recordsOf(casebook).map(({ list, id, record }) => [id, recordWords(list, id, record)[1]]),
  );
  return (id) => names.get(id) ?? id;
}
