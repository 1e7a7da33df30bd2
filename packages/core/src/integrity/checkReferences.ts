import type { ListName } from "../casebook/casebook.ts";
import { closest } from "./closest.ts";
import { type Problem, shown } from "./problem.ts";
import { referenceRules, sharedRules } from "./referenceRules.ts";

const rules: Readonly<Record<string, readonly ListName[]>> = { ...referenceRules, ...sharedRules };

/** Past this many problems the nearest id, which costs a look at every id, is not sought. */
const mostSuggestions = 100;

/** Every prefix of a rule, so that branches without any reference are not walked. */
const branches = new Set(
  Object.keys(rules).flatMap((rule) =>
    [...rule.matchAll(/\.|\[\]|$/g)].flatMap((match) => [
      rule.slice(0, match.index),
      rule.slice(0, match.index + match[0].length),
    ]),
  ),
);

/** The ids that each list declares, broken records included, so that no fault is told twice. */
export type DeclaredIds = Readonly<Record<ListName, ReadonlySet<string>>>;

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
  if (typeof value === "string") {
    const lists = rules[shape];
    if (lists === undefined || lists.some((list) => declared[list].has(value))) return;
    const near = problems.length < mostSuggestions ? nearestId(value, lists, declared) : undefined;
    problems.push({
      code: "dangling-id",
      path,
      problem: `names no record of ${lists.join(", ")}: ${shown(value)}`,
      fix: near === undefined ? `add it to ${lists.join(" or ")}` : `did you mean ${shown(near)}?`,
    });
  } else if (Array.isArray(value)) {
    const inner = `${shape}[]`;
    if (!branches.has(inner)) return;
    value.forEach((entry, index) =>
      checkReferences(entry, `${path}[${index}]`, inner, declared, problems),
    );
  } else if (typeof value === "object" && value !== null) {
    for (const [key, entry] of Object.entries(value)) {
      const inner = shape === "" ? key : `${shape}.${key}`;
      if (branches.has(inner)) {
        checkReferences(entry, path === "" ? key : `${path}.${key}`, inner, declared, problems);
      }
    }
  }
}

function nearestId(id: string, lists: readonly ListName[], declared: DeclaredIds) {
  return closest(
    id,
    lists.flatMap((list) => [...declared[list]]),
  );
}
