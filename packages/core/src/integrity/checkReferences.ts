import type { ListName } from "../casebook/casebook.ts";
import { closest } from "./closest.ts";
import { eachReference } from "./eachReference.ts";
import { type Problem, shown } from "./problem.ts";

/** Past this many problems the nearest id, which costs a look at every id, is not sought. */
const mostSuggestions = 100;

/** The ids that each list declares, broken records included, so that no fault is told twice. */
export type DeclaredIds = Readonly<
  Record<ListName, Pick<ReadonlyMap<string, unknown>, "has" | "keys">>
>;

/**
 * Finds ids that resolve nowhere, by the one table of reference rules. `shape` is the path of
 * `value` with the indices left out; `path` the same with them.
 */
export function checkReferences(
  value: unknown,
  path: string,
  shape: string,
  declared: DeclaredIds,
  problems: Problem[],
): void {
  eachReference(value, path, shape, ({ id, lists, path: at }) => {
    if (lists.some((list) => declared[list].has(id))) return;
    const near = problems.length < mostSuggestions ? nearestId(id, lists, declared) : undefined;
    problems.push({
      code: "dangling-id",
      path: at,
      problem: `names no record of ${lists.join(", ")}: ${shown(id)}`,
      fix: near === undefined ? `add it to ${lists.join(" or ")}` : `did you mean ${shown(near)}?`,
    });
  });
}

function nearestId(id: string, lists: readonly ListName[], declared: DeclaredIds) {
  return closest(
    id,
    lists.flatMap((list) => [...declared[list].keys()]),
  );
}
