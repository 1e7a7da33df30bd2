import type { Kind } from "./kind.ts";
import { kinds, type KindId } from "./kinds.ts";

const kindsById: ReadonlyMap<string, Kind> = new Map(kinds.map((kind) => [kind.id, kind]));

/**
 * Finds a kind of the kinds table by its identifier.
 *
 * A known identifier always has its kind; any other text gives `undefined`, and case matters.
 * It never throws.
 *
 * Source: the kinds table of this package.
 *
 * @example
 * findKind("troop-deployment").weight; //=> 6
 * findKind("parade"); //=> undefined
 */
export function findKind(id: KindId): Kind;
export function findKind(id: string): Kind | undefined;
export function findKind(id: string): Kind | undefined {
  return kindsById.get(id);
}
