import type { KindId } from "@harmel/core";
import type { SchemeId } from "./CodeEntry.ts";
import { codebooks } from "./codebooks.ts";

/**
 * Which kind of the core's table a code of a scheme stands for; none, when it is context.
 *
 * @example
 * kindOfCode("cameo", "046"); //=> "talks"
 */
export function kindOfCode(scheme: SchemeId, code: string): KindId | undefined {
  return codebooks[scheme].get(code)?.kind;
}
