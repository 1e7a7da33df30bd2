import { expect, test } from "vitest";
import { briefAddress, caseAddress } from "./caseParts.ts";

test("a page of a case keeps the day and nothing that is not said", () => {
  expect(caseAddress("a-b", "")).toBe("/cases/a-b");
  expect(caseAddress("a-b", "claims", { asOf: undefined })).toBe("/cases/a-b/claims");
  expect(caseAddress("a-b", "explanations", { asOf: "2024-07-14", turn: "turn-1" })).toBe(
    "/cases/a-b/explanations?asOf=2024-07-14&turn=turn-1",
  );
});

test("an id cannot leave its place in the address", () => {
  expect(caseAddress("../x?y", "brief")).toBe("/cases/..%2Fx%3Fy/brief");
  expect(briefAddress("a/b", "md", "2024-07-14")).toBe("/api/cases/a%2Fb/brief/md?asOf=2024-07-14");
});
