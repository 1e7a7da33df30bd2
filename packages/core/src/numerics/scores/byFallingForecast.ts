/** Forecasts of one value: how many there were, and for how many the event came. */
export interface Tie {
  readonly count: number;
  readonly events: number;
}

/** Groups forecasts of the same value, from the highest down. n·log n. */
export function byFallingForecast(forecast: Float64Array, happened: Uint8Array): readonly Tie[] {
  const order = Uint32Array.from(forecast, (_, index) => index);
  order.sort((one, two) => forecast[two]! - forecast[one]!);
  const ties: Tie[] = [];
  for (let from = 0; from < order.length;) {
    const value = forecast[order[from]!];
    let to = from;
    let events = 0;
    while (to < order.length && forecast[order[to]!] === value) {
      events += happened[order[to]!]!;
      to += 1;
    }
    ties.push({ count: to - from, events });
    from = to;
  }
  return ties;
}
