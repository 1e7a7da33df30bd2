import { expect, test } from "vitest";
import { isKindId } from "./isKindId.ts";
import { kinds } from "./kinds.ts";

test("accepts the identifiers of the table and nothing near them", () => {
  expect(kinds.every((kind) => isKindId(kind.id))).toBe(true);
  expect(["Alert", " alert", "", "toString", "rhetoric,threat"].filter(isKindId)).toEqual([]);
});
