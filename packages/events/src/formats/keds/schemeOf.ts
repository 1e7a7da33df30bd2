import { cameo } from "../../codebooks/cameo.ts";
import type { Codebook } from "../../codebooks/CodeEntry.ts";
import { weis } from "../../codebooks/weis.ts";

/**
 * The scheme of codes: the one that has more of them. WEIS and CAMEO use the same
 * numbers for other things (WEIS 211 seizes a position; CAMEO ends at 204), so where both have as
 * many nobody but the owner knows. A data set's name proves nothing: R's `gulf.cameo` holds WEIS.
 */
export function schemeOf(codes: readonly string[]): "cameo" | "weis" | "unsure" | "none" {
  const slips = (book: Codebook): number => codes.filter((code) => !book.has(code)).length;
  const [inCameo, inWeis] = [slips(cameo), slips(weis)];
  const least = Math.min(inCameo, inWeis);
  // One code, or one in twenty, may be a slip.
  if (least === codes.length || least > Math.max(1, codes.length / 20)) return "none";
  if (inCameo === inWeis) return "unsure";
  return inCameo < inWeis ? "cameo" : "weis";
}
