import type { Actor } from "../casebook/actor.ts";

/**
 * Rolls every actor up to its principal: the first member of the focus dyad on its way up, else
 * the top of its `partOf` chain.
 *
 * @example
 * rollUp([{ id: "guards", partOf: "BLR" }, { id: "BLR" }], ["BLR", "UKR"]).get("guards"); //=> "BLR"
 */
export function rollUp(
  actors: readonly Pick<Actor, "id" | "partOf">[],
  focus: readonly string[],
): ReadonlyMap<string, string> {
  const parents = new Map(actors.map((actor) => [actor.id, actor.partOf]));
  return new Map(actors.map((actor) => [actor.id, principalOf(actor.id, parents, focus)]));
}

function principalOf(
  id: string,
  parents: ReadonlyMap<string, string | undefined>,
  focus: readonly string[],
): string {
  const seen = new Set<string>();
  let current = id;
  while (!focus.includes(current) && !seen.has(current)) {
    seen.add(current);
    const parent = parents.get(current);
    if (parent === undefined) break;
    current = parent;
  }
  return current;
}
