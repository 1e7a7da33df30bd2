import { expect, test } from "vitest";
import { analyse } from "../analysis/analyse.ts";
import { riverCasebook } from "../testing/riverCasebook.ts";
import { compareEpisodes } from "./compareEpisodes.ts";

const casebook = riverCasebook();

test("R58: an episode is put into figures that compare", () => {
  expect(compareEpisodes([analyse(casebook)])).toMatchObject([
    {
      case: "river",
      onset: "2024-01-10",
      end: null,
      days: 51,
      open: true,
      rounds: 1,
      daysToDialogue: 8,
      daysFromPeakToTurn: expect.any(Number),
      channels: ["hotline"],
      thirdParties: ["C", "M"],
      hostility: 3,
      signals: 3,
      confirmedShare: 0.333,
    },
  ]);
});

test("R58: episodes of several analyses stand side by side, each as of its own day", () => {
  const early = analyse(casebook, { asOf: "2024-01-13" });
  const [first, second] = compareEpisodes([early, analyse(casebook)]);
  expect(first).toMatchObject({ days: 4, daysToDialogue: null, daysFromPeakToEasing: null });
  expect(second?.days).toBe(51);
});

test("an analysis without an episode adds none", () => {
  expect(compareEpisodes([analyse(casebook, { asOf: "2024-01-02" })])).toEqual([]);
});
