import type { ListName } from "../casebook/casebook.ts";
import { type Reference, referenceRules, sharedRules } from "./referenceRules.ts";

/** The rules as a tree, so that what names nothing is not walked and no path is put together. */
interface Branch {
  lists?: readonly ListName[];
  /** The entries of a list. */
  each?: Branch;
  readonly fields: Map<string, Branch>;
}

const root: Branch = { fields: new Map() };
/** The branches by their shape, such as `signals[].evidence`. */
const branches = new Map<string, Branch>([["", root]]);
for (const [rule, lists] of Object.entries({ ...referenceRules, ...sharedRules })) {
  let branch = root;
  let shape = "";
  for (const [part] of rule.matchAll(/\[\]|\w+/g)) {
    shape += part === "[]" || shape === "" ? part : `.${part}`;
    branch = part === "[]" ? (branch.each ??= newBranch()) : fieldOf(branch, part);
    branches.set(shape, branch);
  }
  branch.lists = lists;
}

function newBranch(): Branch {
  return { fields: new Map() };
}

function fieldOf(branch: Branch, name: string): Branch {
  const field = branch.fields.get(name) ?? newBranch();
  branch.fields.set(name, field);
  return field;
}

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
  const branch = branches.get(shape);
  if (branch !== undefined) walk(value, path, branch, visit);
}

function walk(
  value: unknown,
  path: string,
  branch: Branch,
  visit: (reference: Reference) => void,
): void {
  if (typeof value === "string") {
    if (branch.lists !== undefined) visit({ path, id: value, lists: branch.lists });
  } else if (Array.isArray(value)) {
    const { each } = branch;
    if (each === undefined) return;
    value.forEach((entry, index) => walk(entry, `${path}[${index}]`, each, visit));
  } else if (typeof value === "object" && value !== null) {
    for (const [key, entry] of Object.entries(value)) {
      const field = branch.fields.get(key);
      if (field !== undefined) walk(entry, path === "" ? key : `${path}.${key}`, field, visit);
    }
  }
}
