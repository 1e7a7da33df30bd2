import type { ListName } from "../casebook/casebook.ts";
import { type Reference, referenceRules, sharedRules } from "./referenceRules.ts";

const rules: Readonly<Record<string, readonly ListName[]>> = { ...referenceRules, ...sharedRules };

/** Every prefix of a rule, so that branches without any reference are not walked. */
const branches = new Set(
  Object.keys(rules).flatMap((rule) =>
    [...rule.matchAll(/\.|\[\]|$/g)].flatMap((match) => [
      rule.slice(0, match.index),
      rule.slice(0, match.index + match[0].length),
    ]),
  ),
);

/**
 * Hands over every id in a record that names another record, by the one table of reference rules.
 * `shape` is the path of `value` with the indices left out; `path` the same with them.
 *
 * @example
 * const found = [];
 * eachReference({ partOf: "B" }, "actors[0]", "actors[]", ({ id }) => found.push(id)) ?? found; //=> ["B"]
 */
export function eachReference(
  value: unknown,
  path: string,
  shape: string,
  visit: (reference: Reference) => void,
): void {
  if (typeof value === "string") {
    const lists = rules[shape];
    if (lists !== undefined) visit({ path, id: value, lists });
  } else if (Array.isArray(value)) {
    const inner = `${shape}[]`;
    if (!branches.has(inner)) return;
    value.forEach((entry, index) => eachReference(entry, `${path}[${index}]`, inner, visit));
  } else if (typeof value === "object" && value !== null) {
    for (const [key, entry] of Object.entries(value)) {
      const inner = shape === "" ? key : `${shape}.${key}`;
      if (branches.has(inner)) {
        eachReference(entry, path === "" ? key : `${path}.${key}`, inner, visit);
      }
    }
  }
}
