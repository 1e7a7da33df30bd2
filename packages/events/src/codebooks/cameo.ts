import { kinds } from "@harmel/core";
import type { KindId } from "@harmel/core";
import scores from "./data/cameo.json" with { type: "json" };
import { entriesOf } from "./entriesOf.ts";

const kindOfCode = new Map(kinds.flatMap(({ id, cameo }) => cameo.map((code) => [code, id])));

/** A root such as "19" means what its general code "190" means. */
function kindOf(code: string): KindId | undefined {
  return kindOfCode.get(code.length === 2 ? `${code}0` : code);
}

/**
 * CAMEO 1.1b3 with Goldstein's scale as ICEWS and GDELT use it; kinds by the core's table. Six codes
 * that neither scale has (155, 176, 1834, 1883, 1951, 1952) take the score of the code above them.
 */
export const cameo = entriesOf(scores, kindOf);
