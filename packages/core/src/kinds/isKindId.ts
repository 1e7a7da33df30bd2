import { findKind } from "./findKind.ts";
import type { KindId } from "./kinds.ts";

/**
 * Tells whether a text is the identifier of a kind, and narrows its type.
 *
 * Case matters, and nothing is trimmed. It never throws.
 *
 * Source: the kinds table of this package.
 *
 * @example
 * isKindId("alert"); //=> true
 * isKindId("Alert"); //=> false
 */
export function isKindId(text: string): text is KindId {
  return findKind(text) !== undefined;
}
