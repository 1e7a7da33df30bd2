import { cameo } from "../../codebooks/cameo.ts";
import { weis } from "../../codebooks/weis.ts";

/**
 * The scheme of codes: the one that has them all, when the other has not. WEIS and CAMEO use the same
 * numbers for other things (WEIS 211 seizes a position; CAMEO ends at 204), so where both have every
 * code nobody but the owner knows. A data set's name proves nothing: R's `gulf.cameo` holds WEIS.
 */
export function schemeOf(codes: readonly string[]): "cameo" | "weis" | "unsure" | "none" {
  const isCameo = most(codes, cameo);
  const isWeis = most(codes, weis);
  if (isCameo && isWeis) return "unsure";
  if (isCameo) return "cameo";
  return isWeis ? "weis" : "none";
}

/** One code, or one in twenty, may be a slip. */
function most(codes: readonly string[], codebook: ReadonlyMap<string, unknown>): boolean {
  const known = codes.filter((code) => codebook.has(code)).length;
  return known > 0 && codes.length - known <= Math.max(1, codes.length / 20);
}
