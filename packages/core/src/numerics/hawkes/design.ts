/** What rates are made of, day after day: the baseline, then what each source has done lately. */
export interface Design {
  /** Day-major: `width` numbers a day. */
  readonly rows: Float64Array;
  /** One more than there are sources. */
  readonly width: number;
  readonly days: number;
}

/**
 * The baseline and the excitations A(d) = ρ·A(d−1) + (1−ρ)·y(d−1), A(0) = 0, of every source. A(d)
 * knows only days before d, and an act adds 1 to it in sum over all days to come. Linear.
 *
 * @param decay ρ, from 0 to below 1: half-life ln 2/−ln ρ days
 *
 * @example
 * designOf([Float64Array.of(2, 0, 0)], 0.5, Float64Array.of(1, 1, 1)).rows;
 * //=> Float64Array.of(1, 0, 1, 1, 1, 0.5)
 */
export function designOf(
  sources: readonly Float64Array[],
  decay: number,
  baseline: Float64Array,
): Design {
  const days = baseline.length;
  const width = sources.length + 1;
  const rows = new Float64Array(days * width);
  for (let day = 0; day < days; day += 1) rows[day * width] = baseline[day]!;
  for (let source = 0; source < sources.length; source += 1) {
    const counts = sources[source]!;
    let excitation = 0;
    for (let day = 1; day < days; day += 1) {
      excitation = decay * excitation + (1 - decay) * counts[day - 1]!;
      rows[day * width + source + 1] = excitation;
    }
  }
  return { rows, width, days };
}

/** Rates λ(d): each day's numbers times their weights, in place. */
export function fillRates(rates: Float64Array, design: Design, weights: Float64Array): void {
  const { rows, width, days } = design;
  for (let day = 0; day < days; day += 1) {
    let rate = 0;
    for (let part = 0; part < width; part += 1) rate += weights[part]! * rows[day * width + part]!;
    rates[day] = rate;
  }
}
