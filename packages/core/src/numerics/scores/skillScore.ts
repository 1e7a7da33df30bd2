/**
 * Skill against a reference forecast, for scores where less is better: 1 − score/reference. 1 is
 * perfect, 0 no better than the reference, below 0 worse. `NaN` where both are 0.
 *
 * Source: Gneiting and Raftery 2007, https://doi.org/10.1198/016214506000001437, section 2.3.
 *
 * @example
 * skillScore(0.1, 0.2); //=> 0.5
 */
export function skillScore(score: number, reference: number): number {
  return 1 - score / reference;
}
