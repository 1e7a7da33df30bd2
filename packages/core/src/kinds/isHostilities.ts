import type { Kind } from "./kind.ts";

/**
 * Tells whether a kind is open fighting, which begins the phase `hostilities`.
 *
 * Only the family "force" is: a drone shot down or an incident at the border is not.
 * It never throws.
 *
 * Source: COW MID 5.0, actions 16 and above, less the shoot-down of a small drone.
 *
 * @example
 * isHostilities(findKind("clash")); //=> true
 * isHostilities(findKind("shoot-down")); //=> false
 */
export function isHostilities(kind: Kind): boolean {
  return kind.family === "force";
}
