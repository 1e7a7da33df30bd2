import type { CaseView } from "@harmel/views";
import { expect, it } from "vitest";
import { neighbours, signalDays } from "./signalDays.ts";

const view = {
  coverage: { from: "2024-06-01", to: "2024-06-30", of: "" },
  signals: ["2024-06-09", "2024-05-31", "2024-06-03", "2024-06-09"].map((knownOn) => ({ knownOn })),
} as unknown as CaseView;

it("lists the days with news once, in order, from the first day watched", () => {
  expect(signalDays(view)).toEqual(["2024-06-03", "2024-06-09"]);
});

it("finds the days before and after", () => {
  const days = signalDays(view);
  expect(neighbours(days, "2024-06-05")).toEqual({ before: "2024-06-03", after: "2024-06-09" });
  expect(neighbours(days, "2024-06-09")).toEqual({ before: "2024-06-03" });
});
