import { deepFreeze } from "./deepFreeze.ts";

/**
 * Puts a computation off until its result is first asked for, then keeps it, frozen. A computation
 * that throws is tried again.
 *
 * @example
 * const three = onFirstRead(() => [1, 2, 3]);
 * three() === three(); //=> true
 */
export function onFirstRead<Value extends object>(compute: () => Value): () => Value {
  let kept: Value | undefined;
  return () => (kept ??= deepFreeze(compute()));
}
