import { bundledCases } from "@harmel/cases";
import { type Casebook, analyse, compareEpisodes, dayNumber, dayText } from "@harmel/core";
import { describe, expect, test } from "vitest";
import { publishedBy } from "../support/casebook/publishedBy.ts";

/** The whole analysis as text, without the hash of what it was made from. */
function analysisText(casebook: Casebook, asOf: string): string {
  const analysis = analyse(casebook, { asOf });
  const { hash: _hash, ...named } = analysis.casebook;
  const days = analysis.levels.map(({ day }) => analysis.on(day)).slice(-1);
  const reasons = days.map((day) => ("because" in day ? [day.because, day.contributions] : day));
  const compared = compareEpisodes([analysis]);
  return JSON.stringify({ ...analysis, casebook: named, reasons, compared }, null, 1);
}

describe.each(bundledCases)("$id", ({ load }) => {
  const casebook = load();
  const from = dayNumber(casebook.coverage.from);
  const days = Array.from(
    { length: dayNumber(casebook.coverage.to) - from + 1 },
    (_, index) => dayText(from + index),
  );

  test.each(days)("on %s nothing that became known later changes the analysis", (day) => {
    const whole = analysisText(casebook, day).split("\n");
    const then = analysisText(publishedBy(casebook, day), day).split("\n");
    const leak = whole.findIndex((line, index) => line !== then[index]);
    // The lines around the first difference: the texts themselves are too long to print.
    expect(whole.slice(leak - 20, leak + 5)).toEqual(then.slice(leak - 20, leak + 5));
    expect(leak).toBe(-1);
    expect(then).toHaveLength(whole.length);
  });

  test("most days have something later to leave out", () => {
    const later = days.filter((day) => {
      return publishedBy(casebook, day).reports.length < casebook.reports.length;
    });
    expect(later.length).toBeGreaterThan(days.length / 2);
  });
});
