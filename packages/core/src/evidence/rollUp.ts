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
  const principals = new Map<string, string>();
  for (const { id } of actors) {
    const path: string[] = [];
    const seen = new Set<string>();
    let current = id;
    while (!focus.includes(current) && !seen.has(current) && !principals.has(current)) {
      seen.add(current);
      path.push(current);
      current = parents.get(current) ?? current;
    }
    const principal = principals.get(current) ?? current;
    for (const member of [...path, current]) principals.set(member, principal);
  }
  return principals;
}
