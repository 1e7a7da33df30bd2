import type { CaseView } from "@harmel/views";

/** The days, in order, on which something of a case became known. */
export function signalDays({ signals, coverage }: CaseView): string[] {
  const days = signals.map(({ knownOn }) => knownOn).filter((day) => day >= coverage.from);
  return [...new Set(days)].toSorted();
}

/** The nearest of the days before and after a day. */
export function neighbours(
  days: readonly string[],
  day: string,
): { readonly before?: string; readonly after?: string } {
  const before = days.findLast((other) => other < day);
  const after = days.find((other) => other > day);
  return { ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) };
}
