import type { Support } from "./evidenceItem.ts";

/**
 * Whether a support is graded C3 or better: a source at least fairly reliable (A, B or C) and,
 * where the item itself is graded, at least possibly true (1, 2 or 3).
 *
 * Each axis is held against its own bar; they are never multiplied into one. F and 6 are unknown
 * and do not meet it. It never throws.
 *
 * Source: the Admiralty (NATO STANAG 2511) grading of sources and items.
 *
 * @example
 * meetsGrade({ reliability: "C", credibility: 3 }); //=> true
 * meetsGrade({ reliability: "B", credibility: 6 }); //=> false
 */
export function meetsGrade({
  reliability,
  credibility,
}: Pick<Support, "reliability" | "credibility">): boolean {
  return "ABC".includes(reliability) && (credibility === undefined || credibility <= 3);
}
