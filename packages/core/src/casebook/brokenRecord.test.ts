import { expect, test } from "vitest";
import { checkCasebook } from "./parseCasebook.ts";

test("a record with a fault in its shape still has its kind and its ids checked", () => {
  const signal = {
    id: "s",
    title: "t",
    kind: "troop-deploymnt",
    occurred: { from: "2024-06-01" },
    initiators: ["NOBODY"],
    targets: [],
    evidence: [{ report: "none", stance: "asserts", credibility: 7 }],
  };
  const { problems } = checkCasebook({ signals: [signal] });
  const found = problems.filter(({ path }) => path.startsWith("signals[0]"));
  expect(found.map(({ path }) => path)).toEqual([
    "signals[0].evidence[0].credibility",
    "signals[0].initiators[0]",
    "signals[0].evidence[0].report",
    "signals[0].kind",
  ]);
  expect(found.at(-1)?.fix).toMatch(/^did you mean "troop-deployment"\?/);
});
