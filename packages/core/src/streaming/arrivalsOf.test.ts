import { expect, test } from "vitest";
import { smallCasebook } from "../testing/smallCasebook.ts";
import { arrivalsOf } from "./arrivalsOf.ts";

test("a signal arrives once for each day on which a report on it came out, with all so far", () => {
  const casebook = smallCasebook([
    {
      id: "troops",
      kind: "troop-deployment",
      on: "2024-03-01",
      further: [
        { published: "2024-03-09" },
        { published: "2024-03-09", by: "B" },
        { published: "2024-02-20", stance: "denies", aspect: "intent", announces: true },
      ],
    },
  ]);
  const arrivals = arrivalsOf(casebook);
  expect(arrivals.map(({ knownOn }) => knownOn)).toEqual(["2024-03-01", "2024-03-09"]);
  expect(arrivals.map(({ signal }) => signal.evidence.length)).toEqual([2, 4]);
  expect(arrivals.map(({ reports }) => reports.length)).toEqual([2, 4]);
});
