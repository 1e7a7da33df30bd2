import { expect, test } from "vitest";
import { smallCasebook } from "../testing/smallCasebook.ts";
import { checkCasebook } from "./parseCasebook.ts";
import { withoutRestricted } from "./withoutRestricted.ts";

const casebook = smallCasebook([
  { id: "seen", kind: "alert", on: "2024-03-01" },
  { id: "claimed", kind: "alert", on: "2024-03-02", how: "claimed" },
  {
    id: "both",
    kind: "alert",
    on: "2024-03-03",
    further: [{ by: "B", published: "2024-03-04" }],
  },
]);
const marked = {
  ...casebook,
  sources: casebook.sources.map((source) =>
    source.id === "paperO" ? { ...source, restricted: true } : source,
  ),
};

test("a casebook without restricted sources stays the same", () => {
  expect(withoutRestricted(casebook)).toEqual({ casebook, leftOut: [] });
});

test("leaves out a restricted source, its reports, and what nobody else asserts", () => {
  const { casebook: passed, leftOut } = withoutRestricted(marked);
  expect(checkCasebook(passed).problems).toEqual([]);
  expect(passed.signals.map(({ id }) => id)).toEqual(["claimed", "both"]);
  expect(passed.signals[1]?.evidence).toHaveLength(1);
  expect(leftOut).toEqual([{ source: "paperO", reports: 2, signals: 1 }]);
  expect(JSON.stringify(passed)).not.toContain("paperO");
});
