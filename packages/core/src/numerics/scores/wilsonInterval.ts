/**
 * Wilson's interval of a share: what the share behind `successes` of `trials` may be. It stays within
 * 0 and 1 and has a meaning for 0 of n, unlike share ± error. Trials that hang together (days of one
 * crisis) make it too narrow.
 *
 * Source: Wilson 1927, Journal of the American Statistical Association 22:209.
 *
 * @param deviations standard normal deviations; default 1.959964, for 95 %
 * @throws RangeError unless 0 ≤ successes ≤ trials and there is a trial
 *
 * @example
 * wilsonInterval(0, 10).upper; //=> 0.2775
 */
export function wilsonInterval(
  successes: number,
  trials: number,
  deviations = 1.959963984540054,
): { readonly lower: number; readonly upper: number } {
  if (!(trials > 0 && successes >= 0 && successes <= trials)) {
    throw new RangeError(`successes lie between 0 and the trials, not ${successes} of ${trials}`);
  }
  const share = successes / trials;
  const square = deviations ** 2 / trials;
  const middle = (share + square / 2) / (1 + square);
  const half = Math.sqrt(share * (1 - share) * square + (square * square) / 4) / (1 + square);
  return {
    lower: successes === 0 ? 0 : middle - half,
    upper: successes === trials ? 1 : middle + half,
  };
}
